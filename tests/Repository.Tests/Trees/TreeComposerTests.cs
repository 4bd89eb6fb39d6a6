using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Tests.Trees;

public sealed class TreeComposerTests
{
    // Names of which one begins another, so that folders and files come in another order than their parts.
    private static readonly string[] Names = ["a", "a-b", "a.b", "ab", "b", "b/c", "b-c", "b/c-d", "z"];

    [Fact]
    public void Files_come_in_ordinal_order_however_they_were_rendered() =>
        Prop.ForAll(Gen.Choose(0, Names.Length - 1).ArrayOf(24).ToArbitrary(), choices =>
        {
            var paths = choices.Chunk(2).Select(pair => $"{Names[pair[0]]}/{Names[pair[1]]}.yaml").Distinct().ToList();

            var tree = TreeComposer.Compose(paths.Select(File), new DiagnosticBag());

            return tree.Files.Select(f => f.Path.Value).SequenceEqual(paths.Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Further_files_come_in_ordinal_order_too() =>
        Prop.ForAll(Gen.Choose(0, Names.Length - 1).ArrayOf(24).ToArbitrary(), choices =>
        {
            var paths = choices.Chunk(2).Select(pair => $"{Names[pair[0]]}/{Names[pair[1]]}.yaml").Distinct().ToList();
            var tree = TreeComposer.Compose(paths.Take(paths.Count / 2).Select(File), new DiagnosticBag());

            var whole = TreeComposer.With(tree, paths.Skip(paths.Count / 2).Select(File));

            return whole.Files.Select(f => f.Path.Value).SequenceEqual(paths.Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a/x a/y", 0)]
    [InlineData("a/x b/x a/x", 1)]
    [InlineData("a/x b/x A/x", 1)]
    [InlineData("a/x A/x A/X a/X", 3)]
    [InlineData("a/README.md b/x a/readme.md", 1)]
    [InlineData("a/README.md a/x b/README.md", 0)]
    [InlineData("a/x+y a/X+y", 1)]
    [InlineData("a/x+y a/z+Y", 0)]
    [InlineData("a/x+y a/x+y", 1)]
    [InlineData("ä/x Ä/x", 1)]
    public void Two_files_of_one_path_are_reported_whatever_the_case(string paths, int findings)
    {
        var diagnostics = new DiagnosticBag();

        TreeComposer.Compose(paths.Split(' ').Select(File), diagnostics);

        Assert.Equal(Enumerable.Repeat("LC6001", findings), diagnostics.InOrder().Select(d => d.Code));
    }

    private static RenderedFile File(string path) => new(RepositoryPath.Of(path.Split('/')), Encoding.UTF8.GetBytes(path), "owner");
}
