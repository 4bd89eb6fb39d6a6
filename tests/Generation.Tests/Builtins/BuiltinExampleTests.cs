using System.Text;
using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class BuiltinExampleTests
{
    [Fact]
    public void The_example_without_templates_gives_every_cluster_type_a_folder_without_a_finding()
    {
        var files = BuiltinControlPlane.Files(Read("built-in-reconcilers")).Keys;

        Assert.Superset(
            new HashSet<string> { "cloud/bootstrap.yaml", "finance/bootstrap.yaml", "stores/bootstrap.yaml", "ships/zarf.yaml" },
            files.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_of_a_rollout_gives_each_cluster_the_branch_of_its_wave()
    {
        var result = Generator.Generate(Read("rollout"), new GenerationOptions { Environment = "prod" });

        Assert.Empty(result.Diagnostics);
        var branches = (result.Tree?.Files ?? []).Where(f => f.Path.Value.EndsWith("/bootstrap.yaml", StringComparison.Ordinal))
            .Select(f => $"{f.Path.Value.Split('/')[^2]} {Manifests.Read(Encoding.UTF8.GetString(f.Content.Span))[0].Text("spec", "ref", "branch")}");
        Assert.Equal(["store-hamburg prod/wave-1", "store-kiel prod/wave-2", "store-oslo prod/wave-2"], branches);
    }

    private static MemoryControlPlane Read(string example)
    {
        var root = RepositoryRoot.Of("examples", example);
        return Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Aggregate(
            new MemoryControlPlane(),
            (plane, file) => plane.With(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file, Encoding.UTF8)));
    }
}
