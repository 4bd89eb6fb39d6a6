using LcncInfra.Catalog;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Components.Declarations;
using LcncInfra.Components.Tests.Clusters;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing.Files;

namespace LcncInfra.Components.Tests.Declarations;

public sealed class ProvisioningRoundTripTests
{
    public static TheoryData<string, int> Samples => new()
    {
        { "eks", 0 }, { "eks", 1 }, { "aks", 0 }, { "aks", 1 }, { "gke", 0 }, { "gke", 1 }, { "existing", 0 },
    };

    [Theory, MemberData(nameof(Samples))]
    public void A_cluster_that_is_declared_in_a_program_comes_into_being_as_one_that_is_written(string way, int sample)
    {
        var (written, _) = ClusterPlan.Load(ProvisioningSamples.Document(ProvisioningSamples.Of(way)[sample]));
        Assert.NotNull(written);
        using var folder = new TemporaryFolder();
        var found = new DiagnosticBag();
        var declared = new PlatformDeclarations("dev").Add(written.ClusterTypes[0].Value).Add(written.Clusters[0].Value);

        var catalog = CatalogLoader.Load("dev", new DeclaredSourceTree(new ControlPlaneFolder(folder.Path), DeclaredFiles.Of(folder.Path, declared, found)), new(), found);

        Assert.Equal(written.Clusters[0].Value, Assert.Single(catalog!.Clusters).Value);
    }
}
