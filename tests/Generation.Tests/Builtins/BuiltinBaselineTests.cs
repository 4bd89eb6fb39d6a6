using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class BuiltinBaselineTests
{
    public static TheoryData<string> Reconcilers => new(BuiltinControlPlane.Reconcilers);

    [Theory, MemberData(nameof(Reconcilers))]
    public void A_cluster_type_with_a_built_in_reconciler_gets_a_folder_that_can_be_given_to_a_cluster(string reconciler)
    {
        var folder = $"on-{reconciler}/";
        var files = BuiltinControlPlane.Files(BuiltinControlPlane.Create())
            .Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(f => f.Key[folder.Length..], f => f.Value, StringComparer.Ordinal);

        BaselineFolder.Open("Generation.Tests", "Builtins", reconciler).ShouldMatch(files);
    }
}
