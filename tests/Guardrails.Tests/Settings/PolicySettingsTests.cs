using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Tests.Tree;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Guardrails.Tests.JudgedPlane;

namespace LcncInfra.Guardrails.Tests.Settings;

public sealed class PolicySettingsTests
{
    [Theory]
    [InlineData("class: production", Severity.Error)]
    [InlineData("class: test", Severity.Warning)]
    [InlineData("class: development", null)]
    [InlineData("", Severity.Warning)]
    public void The_class_of_an_environment_decides_how_much_policies_matter(string settings, Severity? severity) =>
        Assert.Equal(severity, SeverityOf(new JudgedPlane().With("prod/settings.yaml", SettingsOf(settings))));

    [Theory]
    [InlineData("policies: [{policy: no-public-registries, severity: 'off'}]", null)]
    [InlineData("policies: [{policy: no-public-registries, severity: info}]", Severity.Info)]
    [InlineData("policies: [{policy: no-public-registries, severity: info, classes: [production]}]", Severity.Info)]
    [InlineData("policies: [{policy: no-public-registries, severity: info, classes: [test]}]", Severity.Error)]
    [InlineData("environments: [prod], policies: [{policy: no-public-registries, severity: info}]", Severity.Info)]
    [InlineData("environments: [dev], policies: [{policy: no-public-registries, severity: info}]", Severity.Error)]
    [InlineData("policies: [{policy: no-public-registries, severity: warning, classes: [production]}, {policy: no-public-registries, severity: info}]", Severity.Warning)]
    public void A_policy_set_says_how_much_a_policy_matters(string spec, Severity? severity) =>
        Assert.Equal(severity, SeverityOf(new JudgedPlane().With("prod/policies.yaml", PolicySet(spec))));

    [Fact]
    public void What_is_said_of_fewer_environments_wins() => Assert.Equal(Severity.Warning, SeverityOf(new JudgedPlane()
        .With("prod/a.yaml", PolicySet("policies: [{policy: no-public-registries, severity: 'off', classes: [production]}]", "a"))
        .With("prod/b.yaml", PolicySet("environments: [prod], policies: [{policy: no-public-registries, severity: warning}]", "b"))));

    [Theory]
    [InlineData("", "allowedRegistries: [registry.example.com]", "allowed-registries")]
    [InlineData("", "requiredLabels: [team]", "required-labels")]
    [InlineData("regions: [eu]", "regions: [us]", "residency")]
    [InlineData("tierOne: {labelSelector: {matchLabels: {app: other}}}", "tierOne: {labelSelector: {matchLabels: {app: web}}}", "two-regions")]
    [InlineData("tierOne: {labelSelector: {matchLabels: {app: other}}}", "tierOne: {labelSelector: {matchExpressions: [{key: app, operator: In, values: [web]}]}}", "two-regions")]
    [InlineData("environments: [dev], requiredLabels: [team]", "environments: [prod], requiredLabels: [team]", "required-labels")]
    public void Every_field_of_a_policy_set_changes_what_is_found(string without, string with, string policy)
    {
        var plane = new JudgedPlane().With("prod/east.yaml", Profile("east", "eu-west-1")).Rendering(OnWest, Pods.With("{team: shop}", "{}").Replace("registry.example.com", "other.example.com", StringComparison.Ordinal));

        Assert.Empty(plane.With("prod/policies.yaml", PolicySet(without)).Findings(policy));
        Assert.NotEmpty(plane.With("prod/policies.yaml", PolicySet(with)).Findings(policy));
    }

    [Fact]
    public void A_policy_that_a_set_asks_for_and_gives_nothing_to_compare_with_is_said() => Assert.Equal(
        ["policy 'allowed-registries' has nothing to compare with: no PolicySet lists it."],
        new JudgedPlane().With("prod/policies.yaml", PolicySet("policies: [{policy: allowed-registries, severity: error}]")).Judge().Unjudged);

    [Theory]
    [InlineData("delivery: rendered", false)]
    [InlineData("class: development", true)]
    public void A_control_plane_that_says_nothing_of_policies_is_not_governed(string settings, bool governed) =>
        Assert.Equal(governed, PolicySettings.Of(new JudgedPlane().With("prod/settings.yaml", SettingsOf(settings)).Catalog()).IsGoverned);

    [Fact]
    public void A_policy_set_governs() => Assert.True(
        PolicySettings.Of(new JudgedPlane().With("prod/settings.yaml", SettingsOf("delivery: rendered")).With("prod/policies.yaml", PolicySet("regions: [eu]")).Catalog()).IsGoverned);

    private static Severity? SeverityOf(JudgedPlane plane) =>
        plane.Rendering(OnWest, Pods.Of("nginx@sha256:a")).Judge().Findings.Where(f => f.Policy.Name == "no-public-registries").Select(f => (Severity?)f.Severity).SingleOrDefault();
}
