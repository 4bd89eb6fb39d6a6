using System.Text.Json;
using System.Xml.Linq;
using LcncInfra.Cli.Running;
using LcncInfra.Testing;

namespace LcncInfra.Guardrails.Tests.Cli;

public sealed class PolicyCommandTests
{
    [Fact]
    public void A_table_says_what_is_found_where_and_what_is_accepted()
    {
        using var plane = new CliPlane();

        var run = plane.Run("policies", "-e", "prod", "--as-of", "2026-06-01");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.StartsWith("prod (production): 2 errors, 0 warnings, 1 waived; 11 policies looked at\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  error   image-digests         Deployment 'prod-cloud-hello-web/hello' of workload 'hello': image 'docker.io/nginxinc/nginx-unprivileged:1.27.4' has no digest", run.Out, StringComparison.Ordinal);
        Assert.Contains("workloads/hello/workload.yaml:", run.Out, StringComparison.Ordinal);
        Assert.Contains("  waived  no-public-registries  1 finding by Waiver 'nginx' of web-team\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_decides_whether_a_waiver_still_holds()
    {
        using var plane = new CliPlane();

        Assert.Contains("LC9240: Waiver 'nginx' for policy 'no-public-registries' expired on 2026-12-31", plane.Run("policies", "-e", "prod", "--as-of", "2027-01-01").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LC9240", plane.Run("policies", "-e", "prod", "--as-of", "2026-12-31").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, plane.Run("policies", "--as-of", "2026-13-01").Code);
    }

    [Fact]
    public void An_environment_that_nobody_classed_has_warnings_only()
    {
        using var plane = new CliPlane();

        var run = plane.Run("policies", "-e", "dev");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("dev (no class): 0 errors, ", run.Out, StringComparison.Ordinal);
        Assert.Contains("  not judged: the manifests of 1 assignment are delivered by reference", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tree_is_the_same_whatever_policies_and_waivers_say()
    {
        using var plane = new CliPlane();
        var before = plane.Generate("before");

        plane.Write("prod/waiver.yaml", CliPlane.Waiver.Replace("2026-12-31", "2020-01-01", StringComparison.Ordinal));
        plane.Write("main/policies.yaml", JudgedPlane.PolicySet("regions: [mars], requiredLabels: [nobody-has-it]"));

        Assert.Equal(before, plane.Generate("after"));
    }

    [Fact]
    public void A_waiver_among_the_files_of_an_application_team_is_an_error()
    {
        using var plane = new CliPlane();
        plane.Write("workloads/hello/waiver.yaml", CliPlane.Waiver.Replace("name: nginx", "name: mine", StringComparison.Ordinal));

        Assert.Contains("error LC1052", plane.Run("policies", "-e", "prod").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_is_as_its_schema_says()
    {
        using var plane = new CliPlane();

        var found = plane.Run("policies", "-e", "prod", "--as-of", "2026-06-01", "--format", "json").Json("policies").GetProperty("environments")[0];

        Assert.False(found.GetProperty("passed").GetBoolean());
        Assert.Equal("production", found.GetProperty("class").GetString());
        Assert.Equal(["default-deny", "image-digests", "no-public-registries"], found.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("policy").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("web-team", found.GetProperty("findings").EnumerateArray().Single(f => f.TryGetProperty("waiver", out _)).GetProperty("waiver").GetProperty("owner").GetString());
    }

    [Fact]
    public void A_report_goes_into_a_file_where_one_is_named()
    {
        using var plane = new CliPlane();
        var file = plane.PathOf("policies.xml");

        var run = plane.Run("policies", "-e", "prod", "--format", "junit", "--output", file);

        Assert.Equal((ExitCode.WrongInput, string.Empty), (run.Code, run.Out));
        Assert.Equal("testsuites", XDocument.Load(file).Root?.Name.LocalName);
        Assert.Equal(ExitCode.EnvironmentFailed, plane.Run("policies", "-e", "prod", "--output", plane.PathOf("no-such-folder/x")).Code);
        Assert.Contains("LC9202", plane.Run("policies", "-e", "prod", "--output", plane.PathOf("no-such-folder/x")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_JUnit_report_has_a_suite_for_each_environment_and_a_test_for_each_policy()
    {
        using var plane = new CliPlane();

        var root = XDocument.Parse(plane.Run("policies", "--as-of", "2026-06-01", "--format", "junit").Out).Root ?? throw new InvalidOperationException("There is no root.");
        var suites = root.Elements("testsuite").ToDictionary(s => s.Attribute("name")?.Value ?? string.Empty, StringComparer.Ordinal);
        var prod = suites["prod"].Elements("testcase").ToDictionary(t => t.Attribute("name")?.Value ?? string.Empty, StringComparer.Ordinal);

        Assert.Equal(["dev", "prod"], suites.Keys.Order(StringComparer.Ordinal));
        Assert.All(suites.Values, s =>
        {
            Assert.Equal($"{s.Elements("testcase").Count()}", s.Attribute("tests")?.Value);
            Assert.Equal($"{s.Descendants("failure").Count()}", s.Attribute("failures")?.Value);
        });
        Assert.Empty(prod["non-root"].Elements());
        Assert.Contains("has no digest", prod["image-digests"].Element("failure")?.Attribute("message")?.Value, StringComparison.Ordinal);
        Assert.Contains("waived by web-team: ", prod["no-public-registries"].Element("system-out")?.Value, StringComparison.Ordinal);
        Assert.Empty(suites["dev"].Descendants("failure"));
    }

    [Fact]
    public void A_JUnit_report_of_a_broken_control_plane_fails()
    {
        using var plane = new CliPlane();
        plane.Write("prod/broken.yaml", "kind: [");

        var run = plane.Run("policies", "-e", "prod", "--format", "junit");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.NotEmpty(XDocument.Parse(run.Out).Descendants("failure"));
    }

    [Fact]
    public void A_SARIF_log_names_rules_places_fingerprints_and_what_is_accepted()
    {
        using var plane = new CliPlane();

        var runs = Sarif(plane, "2026-06-01");
        var prod = runs.Single(r => r.GetProperty("automationDetails").GetProperty("id").GetString() == "lcnc-policies/prod/");
        var results = prod.GetProperty("results").EnumerateArray().ToDictionary(r => r.GetProperty("ruleId").GetString() ?? string.Empty, StringComparer.Ordinal);
        var rules = prod.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        var location = results["image-digests"].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal(2, runs.Count);
        Assert.All(results.Values, r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()]));
        Assert.EndsWith("workloads/hello/workload.yaml", location.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.True(location.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        Assert.Contains("It goes soon.", results["no-public-registries"].GetProperty("suppressions")[0].GetProperty("justification").GetString(), StringComparison.Ordinal);
        Assert.False(results["image-digests"].TryGetProperty("suppressions", out _));
        Assert.Contains("LC9240", Sarif(plane, "2027-01-01").SelectMany(r => r.GetProperty("results").EnumerateArray()).Select(r => r.GetProperty("ruleId").GetString()));
    }

    [Fact]
    public void The_fingerprint_of_a_finding_stays_when_its_line_moves()
    {
        using var plane = new CliPlane();
        var before = Fingerprints(plane);

        plane.Write("workloads/hello/workload.yaml", "\n\n\n" + plane.Read("workloads/hello/workload.yaml"));

        Assert.Equal(before, Fingerprints(plane));
        Assert.Equal(before.Count, before.Distinct().Count());
    }

    [NpmFact]
    public void SARIF_is_valid_by_the_schema_of_OASIS()
    {
        using var plane = new CliPlane();
        plane.Write("log.sarif", plane.Run("policies", "--as-of", "2027-01-01", "--format", "sarif").Out);

        Assert.Empty(SarifSchema.Violations(plane.PathOf("log.sarif")));
        plane.Write("log.sarif", "{\"version\": \"2.1.0\", \"runs\": [{}]}");
        Assert.NotEmpty(SarifSchema.Violations(plane.PathOf("log.sarif")));
    }

    private static List<JsonElement> Sarif(CliPlane plane, string asOf) =>
        [.. JsonDocument.Parse(plane.Run("policies", "--as-of", asOf, "--format", "sarif").Out).RootElement.GetProperty("runs").EnumerateArray()];

    private static List<string?> Fingerprints(CliPlane plane) =>
    [
        .. Sarif(plane, "2026-06-01").SelectMany(r => r.GetProperty("results").EnumerateArray())
            .Select(r => r.GetProperty("partialFingerprints").GetProperty("lcncFinding/v1").GetString()).Order(StringComparer.Ordinal),
    ];
}
