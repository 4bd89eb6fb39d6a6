using LcncInfra.AppRepositories.Costs;

namespace LcncInfra.Cli.Apps.Costs;

/// <summary>Writes what an app costs as a comment on a pull request.</summary>
/// <remarks>All text from the input is escaped: names are written by many hands.</remarks>
internal static class CostMarkdownWriter
{
    public static void Write(TextWriter output, CostComparison comparison)
    {
        var cost = comparison.After;
        var difference = comparison.Before is null ? string.Empty : $" ({comparison.Difference.Difference(cost.Decimals)} compared with {MarkdownText.Code(comparison.Base ?? string.Empty)})";
        output.WriteLine($"### {MarkdownText.Code(cost.App)}: {cost.Total.Text(cost.Decimals)} {cost.Currency} per month{difference}");
        output.WriteLine();
        output.WriteLine(comparison.Before is null
            ? "| target | cluster type | pods | each pod, and volumes | price | per month |"
            : "| target | cluster type | pods | each pod, and volumes | price | before | after | difference |");
        output.WriteLine(comparison.Before is null ? "| --- | --- | --- | --- | --- | ---: |" : "| --- | --- | --- | --- | --- | ---: | ---: | ---: |");
        foreach (var (before, after) in comparison.Rows)
        {
            output.WriteLine($"| {string.Join(" | ", Cells(before, after, comparison))} |");
        }

        output.WriteLine();
        output.WriteLine($"Price list {MarkdownText.Code(cost.Prices)}; a month has 730 hours.");
    }

    private static IEnumerable<string> Cells(TargetCost? before, TargetCost? after, CostComparison comparison)
    {
        var decimals = comparison.After.Decimals;
        var row = after ?? before ?? throw new InvalidOperationException("A row has neither a cost before nor after.");
        yield return MarkdownText.Code($"{row.Environment}/{row.Target}");
        yield return row.ClusterType is null ? string.Empty : MarkdownText.Code(row.ClusterType);
        yield return after is null ? "removed" : MarkdownText.Plain(CostTextWriter.Pods(row));
        yield return after is null ? string.Empty : MarkdownText.Plain(CostTextWriter.Asks(row));
        yield return after?.Price is { } price ? MarkdownText.Code(price) : string.Empty;
        if (comparison.Before is not null)
        {
            yield return before is null ? "–" : before.Money.Text(decimals);
        }

        yield return after is null ? "–" : after.Money.Text(decimals);
        if (comparison.Before is not null)
        {
            yield return ((after?.Money ?? MoneyRange.Zero) - (before?.Money ?? MoneyRange.Zero)).Difference(decimals);
        }
    }
}
