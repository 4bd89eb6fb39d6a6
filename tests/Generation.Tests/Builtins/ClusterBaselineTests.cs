using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class ClusterBaselineTests
{
    public static TheoryData<string> Reconcilers => new(BuiltinControlPlane.Reconcilers);

    [Theory, MemberData(nameof(Reconcilers))]
    public void Clusters_that_differ_in_values_share_the_folder_of_their_type_but_for_one_folder_of_their_own(string reconciler) =>
        ShouldMatch(ClusterControlPlane.WithValues(), reconciler, $"{reconciler}-values");

    [Theory]
    [InlineData("argocd")]
    [InlineData("fleet")]
    [InlineData("flux")]
    public void Clusters_follow_their_wave(string reconciler) => ShouldMatch(ClusterControlPlane.WithWaves(), reconciler, $"{reconciler}-waves");

    // What is as without clusters is in other baselines.
    private static void ShouldMatch(MemoryControlPlane controlPlane, string reconciler, string name)
    {
        var folder = $"on-{reconciler}/";
        var plain = BuiltinControlPlane.Files(BuiltinControlPlane.Create());
        var changed = BuiltinControlPlane.Files(controlPlane)
            .Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal) && plain.GetValueOrDefault(f.Key) != f.Value)
            .ToDictionary(f => f.Key[folder.Length..], f => f.Value, StringComparer.Ordinal);

        BaselineFolder.Open("Generation.Tests", "Clusters", name).ShouldMatch(changed);
    }
}
