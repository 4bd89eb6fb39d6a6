using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests;

public sealed class RecordedControlPlaneTests
{
    [RecordedFact]
    public void Every_recorded_control_plane_loads_without_error()
    {
        foreach (var folder in Directory.GetDirectories(RecordedData.Of("cases")))
        {
            var tree = FolderTree.Read(Path.Combine(folder, "input", "control-plane"))
                .With("workloads", FolderTree.Read(Path.Combine(folder, "input", "workloads")));
            var diagnostics = new DiagnosticBag();
            var environment = Path.GetFileName(folder).Split('-')[1];

            var catalog = CatalogLoader.Load(environment, tree, CatalogLimits.Default, diagnostics);

            Assert.NotNull(catalog);
            Assert.False(diagnostics.HasErrors, string.Join("\n", diagnostics.InOrder().Select(DiagnosticText.Render)));
            Assert.NotEmpty(catalog.DeploymentTargets);
        }
    }
}
