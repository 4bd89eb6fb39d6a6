using System.Text.Json;
using LcncInfra.AppRepositories.Costs;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps.Costs;

/// <summary>Writes what an app costs as JSON; amounts are numbers with the digits of their currency.</summary>
internal static class CostJsonWriter
{
    public static void Write(TextWriter output, CostComparison? comparison, IReadOnlyList<Diagnostic> diagnostics) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "app cost");
        if (comparison is not null)
        {
            Write(json, comparison);
        }

        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CostComparison comparison)
    {
        var cost = comparison.After;
        json.WriteString("app", cost.App);
        json.WriteString("currency", cost.Currency);
        json.WriteString("prices", cost.Prices);
        json.WriteNumber("hoursPerMonth", PodHours.OfMonth);
        Write(json, "total", cost.Total, cost.Decimals);
        if (comparison.Before is { } before)
        {
            json.WriteString("base", comparison.Base);
            Write(json, "totalBefore", before.Total, cost.Decimals);
            Write(json, "difference", comparison.Difference, cost.Decimals);
        }

        json.WriteStartArray("targets");
        foreach (var row in comparison.Rows)
        {
            Write(json, row, comparison);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, (TargetCost? Before, TargetCost? After) row, CostComparison comparison)
    {
        var shown = row.After ?? row.Before ?? throw new InvalidOperationException("A row has neither a cost before nor after.");
        var decimals = comparison.After.Decimals;
        json.WriteStartObject();
        json.WriteString("environment", shown.Environment);
        json.WriteString("target", shown.Target);
        if (shown.ClusterType is not null)
        {
            json.WriteString("clusterType", shown.ClusterType);
        }

        if (row.After is { Price: not null } after)
        {
            json.WriteNumber("clusters", after.Clusters);
            json.WriteNumber("podsLeast", after.Pods.Least);
            json.WriteNumber("podsMost", after.Pods.Most);
            json.WriteNumber("hours", Math.Round(after.Hours, 1, MidpointRounding.AwayFromZero));
            json.WriteString("cpu", after.Cpu.ToString());
            json.WriteString("memory", after.Memory.ToString());
            json.WriteString("storage", after.Storage.ToString());
            json.WriteString("price", after.Price);
        }

        if (row.After is not null)
        {
            Write(json, "money", row.After.Money, decimals);
        }

        if (row.Before is not null)
        {
            Write(json, "moneyBefore", row.Before.Money, decimals);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, MoneyRange money, int decimals)
    {
        json.WriteStartObject(name);
        json.WritePropertyName("least");
        json.WriteRawValue(new MoneyRange(money.Least, money.Least).Text(decimals));
        json.WritePropertyName("most");
        json.WriteRawValue(new MoneyRange(money.Most, money.Most).Text(decimals));
        json.WriteEndObject();
    }
}
