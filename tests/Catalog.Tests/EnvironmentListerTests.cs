using LcncInfra.Catalog.Environments;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests;

public sealed class EnvironmentListerTests
{
    private const string BaseRepo =
        "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: BaseRepo\nmetadata:\n  name: main\nspec:\n  repo: https://h/x\n  branch: main\n  path: .\n";

    private const string Environment =
        "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Environment\nmetadata:\n  name: us-east-1\nspec:\n  controlPlane:\n    repo: https://h/x\n    branch: b\n    path: .\n";

    [Fact]
    public void A_list_names_the_environments_even_without_a_folder()
    {
        var list = EnvironmentLister.List(FolderTree.Of((".environments/a.yaml", Environment), ("dev/b.yaml", BaseRepo)), CatalogLimits.Default, new DiagnosticBag());

        Assert.True(list.IsWritten);
        Assert.Equal(["us-east-1"], list.Names);
        Assert.Equal("b", list.Find("us-east-1")?.Object?.Value.ControlPlane.Branch);
    }

    [Fact]
    public void Without_a_list_every_folder_with_objects_is_one_unless_a_base_repository_is_named_after_it()
    {
        var tree = FolderTree.Of(("qa/b.yaml", BaseRepo), ("dev/b.yaml", BaseRepo), ("main/t.yaml", BaseRepo.Replace("main", "other", StringComparison.Ordinal)), ("docs/x.yaml", "# nothing\n"));
        var diagnostics = new DiagnosticBag();

        var list = EnvironmentLister.List(tree, CatalogLimits.Default, diagnostics);

        Assert.False(list.IsWritten);
        Assert.Equal(["dev", "qa"], list.Names);
        Assert.Equal(0, diagnostics.Count);
    }

    [Theory]
    [InlineData("../dev")]
    [InlineData("Dev")]
    [InlineData("")]
    [InlineData("a.b")]
    public void A_name_that_could_not_be_a_namespace_is_not_looked_for(string name)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(CatalogLoader.Load(name, FolderTree.Of(), CatalogLimits.Default, diagnostics));
        Assert.Equal("LC1035", Assert.Single(diagnostics.InOrder()).Code);
    }
}
