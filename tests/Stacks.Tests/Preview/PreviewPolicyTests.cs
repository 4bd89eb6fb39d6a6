using System.Text.Json;
using System.Xml.Linq;
using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Preview;
using Pulumi;
using Pulumi.Aws.Kms;

namespace LcncInfra.Stacks.Tests.Preview;

public sealed class PreviewPolicyTests
{
    private static readonly string[] Environment =
    [
        "apiVersion: lcncinfra.io/v1alpha1", "kind: EnvironmentSettings", "metadata: {name: prod}", "spec: {class: production}", "---",
        "apiVersion: lcncinfra.io/v1alpha1", "kind: Waiver", "metadata: {name: old-key}",
        "spec: {policy: key-rotation, owner: platform, reason: 'It goes.', expires: 2026-06-30, match: {resources: [{type: 'aws:kms/key:Key', name: accepted}]}}", string.Empty,
    ];

    [Fact]
    public async Task A_finding_that_is_an_error_stops_a_preview_and_is_shown()
    {
        using var run = Run(new DateOnly(2026, 6, 1));

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("prod", options => new KeyStack(options)));

        Assert.Contains("prod resources (production): 2 errors, 0 warnings, 1 waived; 6 policies looked at\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  error   key-rotation         Resource 'loose' (aws:kms/key:Key): it is not rotated", run.Out, StringComparison.Ordinal);
        Assert.Contains("  waived  key-rotation         1 finding by Waiver 'old-key' of platform\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_that_is_over_stops_a_preview()
    {
        using var run = Run(new DateOnly(2026, 7, 1));

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("prod", options => new KeyStack(options)));

        Assert.Contains("LC9240: Waiver 'old-key' for policy 'key-rotation' expired on 2026-06-30", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_writes_SARIF_and_JUnit()
    {
        using var run = Run(new DateOnly(2026, 6, 1));

        await run.RunAsync("prod", options => new KeyStack(options));

        var logs = JsonDocument.Parse(await File.ReadAllTextAsync(run.PathOf("log.sarif"))).RootElement.GetProperty("runs");
        var resources = logs.EnumerateArray().Single(r => r.GetProperty("automationDetails").GetProperty("id").GetString() == "lcnc-resources/prod/");
        var finding = resources.GetProperty("results").EnumerateArray().First(r => r.GetProperty("ruleId").GetString() == "key-rotation" && !r.TryGetProperty("suppressions", out _));
        Assert.Equal("Pulumi.prod.yaml", finding.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.EndsWith("aws:kms/key:Key::loose", finding.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString(), StringComparison.Ordinal);
        Assert.Contains("prod resources", XDocument.Load(run.PathOf("report.xml")).Descendants("testsuite").Select(s => s.Attribute("name")?.Value));
    }

    private static PreviewRun Run(DateOnly asOf)
    {
        var run = new PreviewRun();
        run.Reports = new PreviewReports(asOf) { Sarif = run.PathOf("log.sarif"), Junit = run.PathOf("report.xml") };
        return run.With("Pulumi.yaml", "name: infra\nruntime: dotnet\n").With("Pulumi.prod.yaml", "config: {}\n").With("prod/environment.yaml", string.Join('\n', Environment));
    }

    private sealed class KeyStack : Stack
    {
        public KeyStack(StackOptions options)
            : base(options)
        {
            _ = new Key("rotated", new KeyArgs { EnableKeyRotation = true }, new CustomResourceOptions { Protect = true });
            _ = new Key("accepted", new KeyArgs { EnableKeyRotation = false }, new CustomResourceOptions { Protect = true });
            _ = new Key("loose", new KeyArgs());
        }
    }
}
