using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests;

public sealed class PriceBaselineTests
{
    private const string Project = "Catalog.Tests";
    private const string Suite = "Prices";

    public static TheoryData<string> Cases => BaselineFolder.Discover(Project, Suite);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_price_lists_gives_the_expected_prices_and_diagnostics(string name)
    {
        var baseline = BaselineFolder.Open(Project, Suite, name);
        var diagnostics = new DiagnosticBag();

        var lists = baseline.InputFiles().SelectMany(f => PriceListReader.Read(new SourceFile(f.Path, f.Content), CatalogLimits.Default, diagnostics)).ToList();

        baseline.ShouldMatch(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["prices.txt"] = string.Concat(lists.Select(l => Text(l.Value))),
            ["diagnostics.txt"] = string.Concat(diagnostics.InOrder().Select(d => DiagnosticText.Render(d) + "\n")),
        });
    }

    private static string Text(PriceList list) => FormattableString.Invariant($"{list.Name} {list.Currency} {list.ValidFrom:yyyy-MM-dd}..{list.ValidUntil:yyyy-MM-dd}\n")
        + string.Concat(list.Prices.Select(p => FormattableString.Invariant(
            $"  {p.Name} in [{string.Join(", ", p.Environments)}] for {p.DeploymentTargets} on {p.ClusterTypes?.ToString() ?? "any"} per {p.Per}: cpu {p.Cpu}, memory {p.Memory}, storage {p.Storage}\n")));
}
