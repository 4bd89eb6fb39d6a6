using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Repository.Tests.BlastRadii;

public sealed class BlastRadiusCounterTests
{
    [Fact]
    public void Assignments_are_counted_once_whatever_happens_to_how_many_of_their_files()
    {
        var radius = BlastRadiusCounter.Count(
            new Plan
            {
                Added = Files("a/new/1", "a/new/2", "a/grown/2"),
                Changed = Files("a/other/1", "b/other/1", "b/README.md"),
                Unchanged = Files("a/same/1", "a/other/2", "a/grown/1", "b/shrunk/1"),
                Removed = ["a/gone/1", "a/gone/2", "b/shrunk/2"],
                Kept = ["docs/guide.md", "b/failed/1"],
            },
            ["a/gone", "a/gone", "b/shrunk", "b"],
            ["b/failed"]);

        Assert.Equal(
            [new ClusterTypeReach("a", 4) { Added = 1, Changed = 2, Deleted = 1 }, new ClusterTypeReach("b", 3) { Changed = 2 }],
            radius.ClusterTypes);
        Assert.Equal((7, 1, 4, 1, 15), (radius.Before, radius.Added, radius.Changed, radius.Deleted, radius.DeletedPercent));
    }

    [Theory]
    [InlineData("edge/shop", true)]
    [InlineData("edge", false)]
    [InlineData("", false)]
    [InlineData("/shop", false)]
    [InlineData("edge/", false)]
    [InlineData("a/b/c", false)]
    public void Only_a_cluster_type_with_a_target_is_an_assignment(string owner, bool isOne) => Assert.Equal(isOne, BlastRadiusCounter.IsAssignment(owner));

    private static ValueList<RenderedFile> Files(params string[] paths) => paths
        .Select(path => new RenderedFile(RepositoryPath.Of(path.Split('/')), default, path[..path.LastIndexOf('/')]))
        .ToValueList();
}
