using System.Globalization;
using LcncInfra.AppRepositories.Costs;
using LcncInfra.Cli.Reporting;

namespace LcncInfra.Cli.Apps.Costs;

/// <summary>Writes what an app costs for people.</summary>
internal static class CostTextWriter
{
    public static void Write(TextWriter output, CostComparison comparison)
    {
        var cost = comparison.After;
        output.WriteLine($"{cost.App}: {cost.Currency} per month, price list {cost.Prices}");
        var columns = new TextColumns();
        foreach (var (before, after) in comparison.Rows)
        {
            columns.Add(Cells(before, after, comparison));
        }

        var difference = comparison.Before is null ? [] : new[] { comparison.Difference.Difference(cost.Decimals) };
        columns.Add(["total", string.Empty, string.Empty, string.Empty, string.Empty, cost.Total.Text(cost.Decimals), .. difference]);
        columns.Write(output, "  ");
        if (comparison.Before is not null)
        {
            output.WriteLine($"{comparison.Difference.Difference(cost.Decimals)} {cost.Currency} per month compared with {comparison.Base}");
        }
    }

    /// <summary>The pods of a row: <c>2 to 4 pods</c>, with the number of clusters and the hours where they matter.</summary>
    public static string Pods(TargetCost row)
    {
        if (!row.IsPlaced)
        {
            return "not placed";
        }

        var pods = row.Pods.Least == row.Pods.Most
            ? Counted.Of(row.Pods.Least, "pod")
            : string.Create(CultureInfo.InvariantCulture, $"{row.Pods.Least} to {row.Pods.Most} pods");
        var hours = row.Hours == PodHours.OfMonth ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", {row.Hours:0.#} of 730 hours");
        return $"{pods}{(row.Clusters == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" on each of {row.Clusters} clusters"))}{hours}";
    }

    /// <summary>What a row asks for: <c>100m cpu, 128Mi memory</c>.</summary>
    public static string Asks(TargetCost row) => !row.IsPlaced
        ? string.Empty
        : $"{row.Cpu} cpu, {row.Memory} memory{(row.Storage.Amount == 0 ? string.Empty : $", {row.Storage} storage")}";

    private static string[] Cells(TargetCost? before, TargetCost? after, CostComparison comparison)
    {
        var decimals = comparison.After.Decimals;
        var row = after ?? before ?? throw new InvalidOperationException("A row has neither a cost before nor after.");
        string[] cells =
        [
            $"{row.Environment}/{row.Target}",
            row.ClusterType ?? string.Empty,
            after is null ? "removed" : Pods(row),
            after is null ? string.Empty : Asks(row),
            after?.Price ?? string.Empty,
            (after?.Money ?? MoneyRange.Zero).Text(decimals),
        ];
        return comparison.Before is null ? cells : [.. cells, ((after?.Money ?? MoneyRange.Zero) - (before?.Money ?? MoneyRange.Zero)).Difference(decimals)];
    }
}
