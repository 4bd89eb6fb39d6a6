using System.Text;
using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class BuiltinExampleTests
{
    [Fact]
    public void The_example_without_templates_gives_every_cluster_type_a_folder_without_a_finding()
    {
        var root = RepositoryRoot.Of("examples", "built-in-reconcilers");
        var controlPlane = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Aggregate(
            new MemoryControlPlane(),
            (plane, file) => plane.With(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file, Encoding.UTF8)));

        var files = BuiltinControlPlane.Files(controlPlane).Keys;

        Assert.Superset(
            new HashSet<string> { "cloud/bootstrap.yaml", "finance/bootstrap.yaml", "stores/bootstrap.yaml", "ships/zarf.yaml" },
            files.ToHashSet(StringComparer.Ordinal));
    }
}
