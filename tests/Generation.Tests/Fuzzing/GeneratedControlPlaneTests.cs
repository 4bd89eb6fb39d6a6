using LcncInfra.Model.Profiles;
using LcncInfra.Testing.Fuzzing;

namespace LcncInfra.Generation.Tests.Fuzzing;

/// <summary>What must hold for every control plane, tried on generated ones.</summary>
public sealed class GeneratedControlPlaneTests
{
    private const string Unmatched = "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ClusterType\nmetadata: {name: unmatched}\nspec: {reconciler: flux, namespaceService: ns, configType: config}\n";

    [Fact]
    public void Twice_and_in_any_order_of_files_come_the_same_bytes_and_findings() => FuzzRuns.Try(60, seed =>
    {
        var files = ControlPlaneGenerator.Write(seed);
        var first = Run(files);

        foreach (var other in new[] { Run(files), Run(new RandomChoice(seed).Shuffled(files)) })
        {
            Assert.Equal(FuzzedRun.Tree(first), FuzzedRun.Tree(other));
            Assert.Equal(FuzzedRun.Findings(first), FuzzedRun.Findings(other));
        }
    });

    [Fact]
    public void How_objects_share_files_and_in_which_order_changes_no_byte() => FuzzRuns.Try(60, seed =>
    {
        var files = ControlPlaneGenerator.Write(seed);
        var joined = new RandomChoice(seed).Shuffled(files)
            .GroupBy(f => f.Path[..f.Path.LastIndexOf('/')], StringComparer.Ordinal)
            .Select(folder => ($"{folder.Key}/all.yaml", string.Join("---\n", folder.Select(f => f.Text))));

        Assert.Equal(FuzzedRun.Tree(Run(files)), FuzzedRun.Tree(Run(joined)));
    });

    [Fact]
    public void A_cluster_type_that_nothing_goes_to_changes_no_other_file() => FuzzRuns.Try(60, seed =>
    {
        var files = ControlPlaneGenerator.Write(seed);
        var (before, after) = (Run(files), Run(files.Append(("dev/unmatched.yaml", Unmatched))));
        if (before.Tree is null || after.Placement!.Assignments.Any(a => a.ClusterType.Value.Name == "unmatched"))
        {
            return;
        }

        Assert.Equal(FuzzedRun.Tree(before), FuzzedRun.Tree(after).Where(f => !f.Contains("unmatched/README.md\n", StringComparison.Ordinal)));
    });

    [Fact]
    public void The_name_of_a_policy_and_what_nobody_uses_change_no_file() => FuzzRuns.Try(60, seed =>
    {
        var files = ControlPlaneGenerator.Write(seed);
        var renamed = files.Select(f => (f.Path, f.Text.Replace("  name: policy-0\n", "  name: renamed\n", StringComparison.Ordinal)))
            .Append(("main/spare.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Template\nmetadata: {name: spare}\nspec: {type: config, manifests: ['{{ fail }}']}\n"))
            .Append(("dev/foreign.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: foreign, labels: {zone: red}}\ndata: {REGION: nowhere}\n"));

        Assert.Equal(FuzzedRun.Tree(Run(files)), FuzzedRun.Tree(Run(renamed)));
    });

    [Fact]
    public void Both_profiles_place_the_same_and_give_the_same_values() => FuzzRuns.Try(60, seed =>
    {
        var files = ControlPlaneGenerator.Write(seed);
        var (ours, kalypso) = (Run(files), FuzzedRun.Of(MemoryFiles.Of(files), GeneratorProfile.Kalypso));

        Assert.Equal(Values(ours), Values(kalypso));
    });

    [Fact]
    public void Most_generated_control_planes_place_something_and_many_are_valid()
    {
        var results = Enumerable.Range(0, 60).Select(i => Run(ControlPlaneGenerator.Write(i))).ToList();

        Assert.InRange(results.Count(r => r.Placement?.Assignments.Count > 0), 20, 60);
        Assert.InRange(results.Count(r => r.Tree is not null), 15, 60);
    }

    private static GenerationResult Run(IEnumerable<(string Path, string Text)> files) => FuzzedRun.Of(MemoryFiles.Of(files), GeneratorProfile.Default);

    private static IEnumerable<string> Values(GenerationResult result) => (result.Assignments ?? []).Select(a => $"{a.Assignment.Name} {a.Config.Version}");
}
