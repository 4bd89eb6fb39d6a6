using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary>Tells people what placement policies, taints, residency and capacity say of a pair.</summary>
internal static class DecisionTextWriter
{
    /// <summary>Writes each filter and each preference, if there is anything to say.</summary>
    public static void Write(TextWriter output, TextStyle style, PairExplanation pair)
    {
        if (pair.Decision is not { } decision)
        {
            return;
        }

        var who = pair.PlacementPolicy is { } policy ? $"Placement policy '{policy.Name}' ({style.Cyan(policy.At.ToString())})" : "Placement";
        output.WriteLine();
        output.WriteLine($"{who}: it {decision.Reason}.");
        var columns = new TextColumns();
        foreach (var filter in decision.Filters)
        {
            columns.Add(
                [filter.Filter, filter.Requirement, Found(filter.Found), filter.Met ? "met" : "not met"],
                c => c,
                c => c,
                c => c,
                filter.Met ? style.Green : style.Red);
        }

        foreach (var preference in decision.Preferences)
        {
            columns.Add(
                preference.Score < 0 ? "avoided" : "preferred",
                preference.Preference,
                Found(preference.Found),
                preference.Score.ToString("+0;-0;0", CultureInfo.InvariantCulture));
        }

        columns.Write(output, "  ");
    }

    private static string Found(string? found) => found is null ? "finds nothing" : $"finds '{PrintableText.Of(found)}'";
}
