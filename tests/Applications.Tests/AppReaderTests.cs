using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Applications.Tests;

public sealed class AppReaderTests
{
    [Fact]
    public void The_smallest_app_is_read()
    {
        var definition = AppText.Define(AppText.Smallest);

        Assert.Equal("approvals", definition.App.Value.Name);
        Assert.Equal(1880, definition.Runtime.Port);
        Assert.Equal("overlays/dev/test", Assert.Single(definition.Targets).Value.Folder);
    }

    [Theory]
    [InlineData("exposure: {host: '*.example.com'}", "LC1140")]
    [InlineData("egress: [{host: '*.example.com', ports: [443]}]", "LC1140")]
    [InlineData("objectives: {promises: [{name: all, route: '/a/{{b}}', availability: 99}]}", "LC1140")]
    [InlineData("egress: [{ports: [443]}]", "LC1141")]
    [InlineData("egress: [{cidr: 10.0.0.1/8, ports: [443]}]", "LC1141")]
    [InlineData("objectives: {promises: [{name: quick}]}", "LC1142")]
    [InlineData("disruption: {maxUnavailable: 1, minAvailable: 50%}", "LC1143")]
    [InlineData("scaling: {max: 2, hpa: {cpu: 70}, keda: {triggers: [{type: cron, metadata: {timezone: UTC, start: 0 6 * * *, end: 0 20 * * *, desiredReplicas: '2'}}]}}", "LC1144")]
    [InlineData("scaling: {min: 3, max: 2}", "LC1145")]
    [InlineData("exposure: {path: /a}", "LC1151")]
    [InlineData("bundle: {files: [flows.json]}", "LC1155")]
    [InlineData("identity: {token: 'yes'}", "LC1022")]
    [InlineData("scaling: {offHours: {from: \"20:00\", until: 6, timeZone: UTC}}", "LC1023")]
    public void What_cannot_be_is_reported_at_its_place(string fields, string code)
    {
        var (_, findings) = AppText.Read(AppText.With(fields));

        var finding = findings.First(f => f.Severity == Severity.Error);
        Assert.Equal((code, 23), (finding.Code, finding.At.Line));
    }

    [Theory]
    [InlineData("class: development", "class: production", "LC1146")]
    [InlineData("runtime: node-red", "runtime: node-rad", "LC1147")]
    [InlineData("      environment: dev", "      environment: dev\n    - name: test\n      environment: dev", "LC1148")]
    [InlineData("      environment: dev", "      environment: deb", "LC1149")]
    [InlineData("    tag: 1.4.2", "    mirror: mirror.local/approvals", "LC1150")]
    [InlineData("kind: LowCodeApp", "kind: LowCodeAp", "LC1010")]
    public void What_does_not_fit_is_reported(string old, string changed, string code)
    {
        var (_, findings) = AppText.Read(AppText.Smallest.Replace(old, changed, StringComparison.Ordinal));

        Assert.Contains(findings, f => f.Code == code);
    }

    [Fact]
    public void A_file_describes_one_app_and_no_built_in_runtime()
    {
        var other = AppText.Smallest.Replace("name: approvals", "name: other", StringComparison.Ordinal);
        Assert.Contains(AppText.Read($"{AppText.Smallest}---\n{other}").Findings, f => f.Code == "LC1154");
        Assert.Contains(AppText.Read(string.Empty).Findings, f => f.Code == "LC1153");
        const string Runtime = "---\napiVersion: lcncinfra.io/v1alpha1\nkind: Runtime\nmetadata: {name: node-red}\nspec: {port: 8080}\n";
        Assert.Contains(AppText.Read(AppText.Smallest + Runtime).Findings, f => f.Code == "LC1152");
    }

    [Fact]
    public void Overrides_of_a_target_stand_over_those_of_its_environment()
    {
        var text = AppText.With("scaling: {min: 1, max: 4, hpa: {cpu: 70}}\nexposure: {host: a.example.com}")
            .Replace("class: development", "class: development\n      overrides: {scaling: {min: 2, max: 6}}", StringComparison.Ordinal)
            .Replace("environment: dev", "environment: dev\n      overrides: {scaling: {min: 3}, exposure: null}", StringComparison.Ordinal);

        var definition = AppText.Define(text);

        var spec = Assert.Single(definition.Targets).Value.Spec;
        Assert.Equal((3, 6), (spec.Scaling.Min, spec.Scaling.Max));
        Assert.Null(spec.Exposure);
        Assert.NotNull(definition.App.Value.Spec.Exposure);
    }

    [Fact]
    public void What_is_incomplete_with_its_overrides_is_reported()
    {
        var text = AppText.Smallest.Replace("environment: dev", "environment: dev\n      overrides: {backup: {keep: 24h}}", StringComparison.Ordinal);

        Assert.Contains(AppText.Read(text).Findings, f => f.Code == "LC1020" && f.Message.Contains("spec.backup.schedule", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ring_is_a_label_and_a_branch_of_its_own()
    {
        var text = AppText.Smallest
            .Replace("class: development", "class: development\n      branch: dev", StringComparison.Ordinal)
            .Replace("environment: dev", "environment: dev\n      ring: gray", StringComparison.Ordinal);

        var target = Assert.Single(AppText.Define(text).Targets).Value;

        Assert.Equal(("gray", "dev-gray"), (target.Labels["ring"], target.Storage.Branch));
    }
}
