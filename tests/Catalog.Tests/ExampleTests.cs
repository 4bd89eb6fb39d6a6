using LcncInfra.Catalog.Environments;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests;

public sealed class ExampleTests
{
    [Fact]
    public void Every_environment_of_the_example_loads_without_a_warning()
    {
        var tree = FolderTree.Read(RepositoryRoot.Of("examples", "sales-approvals"));
        var diagnostics = new DiagnosticBag();

        var environments = EnvironmentLister.List(tree, CatalogLimits.Default, diagnostics);

        Assert.Equal(["dev", "prod", "qa"], environments.Names);
        Assert.All(environments.Names, name => Assert.NotEmpty(CatalogLoader.Load(name, tree, CatalogLimits.Default, diagnostics)!.DeploymentTargets));
        Assert.Empty(diagnostics.InOrder().Where(d => d.Severity != Severity.Info).Select(DiagnosticText.Render));
    }
}
