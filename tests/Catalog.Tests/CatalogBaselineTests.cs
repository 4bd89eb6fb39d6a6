using System.Text.RegularExpressions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests;

public sealed partial class CatalogBaselineTests
{
    private const string Project = "Catalog.Tests";
    private const string Suite = "Catalog";

    // Of files that a command is given beside the control plane: its own tests show them.
    private static readonly string[] OfCommands = ["LC1077", "LC1200", "LC1201", "LC1202", "LC1203"];

    public static TheoryData<string> Cases => BaselineFolder.Discover(Project, Suite);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Loading_a_control_plane_gives_the_expected_objects_and_diagnostics(string name)
    {
        var baseline = BaselineFolder.Open(Project, Suite, name);
        var diagnostics = new DiagnosticBag();

        var catalog = CatalogLoader.Load("dev", new FolderTree(baseline.InputFiles()), CatalogLimits.Default, diagnostics);

        baseline.ShouldMatch(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["catalog.txt"] = CatalogText.Of(catalog),
            ["diagnostics.txt"] = string.Concat(diagnostics.InOrder().Select(d => DiagnosticText.Render(d) + "\n")),
        });
    }

    [Fact]
    public void Every_code_is_shown_by_a_baseline_and_documented_once()
    {
        var source = string.Concat(Directory.EnumerateFiles(RepositoryRoot.Of("gitops", "Catalog"), "*Diagnostics.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var methods = Regex.Count(source, "(public|internal) static Diagnostic ", RegexOptions.None, TimeSpan.FromSeconds(5));
        var codes = CodePattern().Matches(source).Select(m => m.Groups[1].Value).Except(CatalogDiagnostics.OnlyOurs, StringComparer.Ordinal)
            .Concat(CatalogDiagnostics.OnlyOurs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var shown = new[] { RepositoryRoot.Of("tests", Project, "Baselines", Suite), RepositoryRoot.Of("tests", Project, "Baselines", "Apps"), RepositoryRoot.Of("tests", Project, "Baselines", "Prices"), RepositoryRoot.Of("tests", "Cli.Tests", "Baselines", "Faults") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "diagnostics.txt", SearchOption.AllDirectories))
            .SelectMany(File.ReadLines)
            .SelectMany(line => ShownPattern().Matches(line).Select(m => m.Groups[1].Value))
            .Concat(OfCommands)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var documented = File.ReadLines(RepositoryRoot.Of("docs", "diagnostics.md"))
            .Where(l => l.StartsWith("## LC1", StringComparison.Ordinal)).Select(l => l[3..9]);

        Assert.Equal(methods, codes.Count);
        Assert.Equal(codes, shown);
        Assert.Equal(codes, documented);
    }

    [GeneratedRegex("\"(LC1[0-9]{3})\"")]
    private static partial Regex CodePattern();

    [GeneratedRegex("(?:error|warning|info) (LC1[0-9]{3}):")]
    private static partial Regex ShownPattern();
}
