using System.Text;
using LcncInfra.Applications.Bundles;
using LcncInfra.Applications.Generation;
using LcncInfra.Applications.Tests.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Applications.Tests.Bundles;

public sealed class BundleReaderTests
{
    private const string Runtime =
        """
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Runtime
        metadata:
          name: appsmith
        spec:
          port: 8080
          bundle: {mode: mounted, path: /etc/app}
          metrics: {path: /metrics, port: 9090}

        """;

    [Theory]
    [InlineData("[a/flows.json, b/flows.json]", "{}", "LC8000")]
    [InlineData("[flows.json]", "large", "LC8001")]
    [InlineData("[flows.json]", "\xff", "LC8002")]
    public void Files_that_cannot_be_mounted_are_reported(string files, string content, string code)
    {
        var definition = AppText.Define(Mounting(files));
        var bytes = content == "large" ? new byte[BundleReader.MostBytes + 1] : Encoding.Latin1.GetBytes(content);
        var diagnostics = new DiagnosticBag();

        BundleReader.Read(definition, [.. BundleReader.FilesOf(definition).Select(f => new BundleFile(f, bytes))], diagnostics);

        Assert.Equal(code, Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void Files_are_mounted_where_the_runtime_looks_and_pods_start_again_when_they_change()
    {
        string Deployment(string content) => KustomizeTreeTests
            .Generate(Mounting("[flows/flows.json]"), new AppOptions { BundleFiles = ValueMap.Of(("flows/flows.json", content)) })
            .Single(f => f.Path == "base/deployment.yaml").Text;

        Assert.Contains("mountPath: /etc/app\n", Deployment("1"), StringComparison.Ordinal);
        Assert.Contains("containerPort: 9090\n", Deployment("1"), StringComparison.Ordinal);
        Assert.NotEqual(Deployment("1"), Deployment("2"));
    }

    [Fact]
    public void The_residency_of_one_target_is_reported()
    {
        var definition = AppText.Define(AppText.Smallest.Replace("environment: dev", "environment: dev\n      overrides: {residency: [eu]}", StringComparison.Ordinal));
        var diagnostics = new DiagnosticBag();

        AppTargetValidator.Validate(definition, diagnostics);

        Assert.Equal("LC8003", Assert.Single(diagnostics.InOrder()).Code);
    }

    private static string Mounting(string files) =>
        AppText.With($"bundle: {{files: {files}}}").Replace("runtime: node-red", "runtime: appsmith", StringComparison.Ordinal) + Runtime;
}
