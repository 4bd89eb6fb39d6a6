using System.Globalization;
using System.Text;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_changes_no_byte(int seed) => Assert.Equal(Tree(Create()), Tree(Create().Shuffled(seed)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_changes_no_byte(string culture)
    {
        var before = Tree(Create());
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(before, Tree(Create()));
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public void Windows_line_ends_change_no_byte()
    {
        var windows = Create().With(Config, ConfigMap("all", "", "REGION: eu", "TEXT: two words").ReplaceLineEndings("\r\n"));

        Assert.Equal(Tree(Create().With(Config, ConfigMap("all", "", "REGION: eu", "TEXT: two words"))), Tree(windows));
    }

    [Fact]
    public void An_unrelated_cluster_type_changes_no_other_file()
    {
        var before = Tree(Create());
        var after = Tree(Create().With("dev/new.yaml", ClusterType("new", "zone: blue")));

        Assert.Equal(before, after.Where(line => !line.StartsWith("new/", StringComparison.Ordinal)));
    }

    private static List<string> Tree(MemoryControlPlane controlPlane)
    {
        var result = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev" });
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return [.. result.Tree!.Files.Select(f => $"{f.Path}\n{Encoding.UTF8.GetString(f.Content.Span)}")];
    }
}
