using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Explain;

public sealed class ExplainDecisionTests
{
    [Fact]
    public void Each_filter_and_each_score_of_a_placement_policy_is_shown()
    {
        using var controlPlane = Governed();

        var run = CommandRun.Of("explain", "placement", "shop-front", "edge-b", "--control-plane", controlPlane.Path, "-e", "dev");

        Assert.Equal(0, run.Code);
        Assert.Contains("dev: shop-front on edge-b: not placed", run.Out, StringComparison.Ordinal);
        Assert.Contains("Placement policy 'fronts' does not choose it: it scores 0, 'edge-a' scores 5.", run.Out, StringComparison.Ordinal);
        Assert.Contains("schedulingPolicies  one asks for it  finds 'yes'", run.Out, StringComparison.Ordinal);
        Assert.Contains("preferred           site=a           finds 'b'    0", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_holds_the_same()
    {
        using var controlPlane = Governed();

        var pairs = CommandRun.Of("explain", "placement", "shop-front", "--control-plane", controlPlane.Path, "-e", "dev", "--format", "json")
            .Json("explain-placement").GetProperty("environments")[0].GetProperty("pairs");

        Assert.Equal(
            ["cloud False fronts fails schedulingPolicies one asks for it, but finds 'no'", "edge-a True fronts passes every filter, and is taken", "edge-b False fronts scores 0, 'edge-a' scores 5"],
            pairs.EnumerateArray().Select(p => $"{p.GetProperty("clusterType").GetString()} {p.GetProperty("placed").GetBoolean()} "
                + $"{p.GetProperty("decision").GetProperty("policy").GetString()} {p.GetProperty("decision").GetProperty("reason").GetString()}"));
    }

    [Fact]
    public void The_decisions_file_says_all_of_what_was_taken_and_of_what_came_closest()
    {
        using var controlPlane = Governed();

        Assert.Contains(
            """
                policy: "fronts"
                count: "1"
                order: 2
                placed:
                  - clusterType: "edge-a"
                    rank: 1
                    score: 5
                    avoided: 0
                    wasThere: false
                    filters: ["schedulingPolicies one asks for it"]
                    preferences: ["site=a: 5"]
                notPlaced:
                  - because: "fails schedulingPolicies one asks for it, but finds 'no'"
                    clusterTypes: ["cloud"]
                  - because: "scores 0, 'edge-a' scores 5"
                    clusterTypes: ["edge-b"]
                closest:
                    clusterType: "edge-b"
                    because: "scores 0, 'edge-a' scores 5"
                    rank: 2
                    score: 0
                    avoided: 0
                    filters: ["schedulingPolicies one asks for it"]
                    preferences: ["site=a: 0"]

            """,
            Decisions(controlPlane.Generate()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_keeps_what_earlier_decisions_placed_and_records_why()
    {
        using var controlPlane = Governed(preferred: false);
        var output = controlPlane.Generate();
        Assert.Contains("edge-a\"\n    deploymentTarget: \"shop-front\"", Decisions(output), StringComparison.Ordinal);

        var before = Decisions(output).Replace("edge-a", "edge-b", StringComparison.Ordinal);
        File.WriteAllText(controlPlane.Of("before.yaml"), before);
        var kept = CommandRun.Of("generate", controlPlane.Path, "-e", "dev", "-o", controlPlane.Of("kept"), "--previous", controlPlane.Of("before.yaml"));

        Assert.True(kept.Code == 0, kept.Error);
        Assert.Contains("edge-b\"\n    deploymentTarget: \"shop-front\"", Decisions(controlPlane.Of("kept")), StringComparison.Ordinal);
        Assert.Contains("        wasThere: true\n", Decisions(controlPlane.Of("kept")), StringComparison.Ordinal);
        Assert.Contains("because: \"is as good as 'edge-b', which was there before\"\n        clusterTypes: [\"edge-a\"]", Decisions(controlPlane.Of("kept")), StringComparison.Ordinal);
        Assert.Contains("\"previousDecisions\": \"sha256:", File.ReadAllText(controlPlane.Of("kept/.lcnc/release.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version: 2\nenvironment: dev\nassignments: []\n", "LC1077")]
    [InlineData("version: 1\nenvironment: qa\nassignments: []\n", "LC1077")]
    [InlineData("version: 1\nenvironment: dev\n", "LC1077")]
    [InlineData("version: 1\nenvironment: dev\nassignments: [{clusterType: edge-a}]\n", "LC1077")]
    [InlineData("- 1\n", "LC1077")]
    [InlineData(null, "LC7017")]
    public void What_holds_no_decisions_about_the_environment_is_told(string? content, string code)
    {
        using var controlPlane = Governed();
        if (content is not null)
        {
            controlPlane.Write("before.yaml", content);
        }

        var run = CommandRun.Of("generate", controlPlane.Path, "-e", "dev", "-o", controlPlane.Of("out"), "--previous", controlPlane.Of("before.yaml"));

        Assert.Equal(content is null ? 0 : 1, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private static string Decisions(string folder) => File.ReadAllText(Path.Combine(folder, ".lcnc", "decisions.yaml"));

    private static SmallControlPlane Governed(bool preferred = true)
    {
        var controlPlane = new SmallControlPlane();
        controlPlane.Write(
            "dev/placement.yaml",
            "apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementPolicy\nmetadata: {name: fronts}\nspec:\n"
            + "  deploymentTargetSelector: {labelSelector: {matchLabels: {tier: front}}}\n  count: 1\n"
            + (preferred ? "  preferred: [{key: site, operator: In, values: [a], weight: 5}]\n" : ""));
        return controlPlane;
    }
}
