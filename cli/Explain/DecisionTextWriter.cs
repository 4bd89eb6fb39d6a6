using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Secrets;
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
        output.WriteLine($"{who}: it {SecretText.Hide(decision.Reason)}.");
        var columns = new TextColumns();
        foreach (var filter in decision.Filters)
        {
            columns.Add(
                [filter.Filter, SecretText.Hide(filter.Requirement), Found(filter.Requirement, filter.Found), filter.Met ? "met" : "not met"],
                c => c,
                c => c,
                c => c,
                filter.Met ? style.Green : style.Red);
        }

        foreach (var preference in decision.Preferences)
        {
            columns.Add(
                preference.Score < 0 ? "avoided" : "preferred",
                SecretText.Hide(preference.Preference),
                Found(preference.Preference, preference.Found),
                preference.Score.ToString("+0;-0;0", CultureInfo.InvariantCulture));
        }

        columns.Write(output, "  ");
    }

    private static string Found(string asked, string? found) =>
        SecretText.HideFound(asked, found) is { } shown ? $"finds '{PrintableText.Of(shown)}'" : "finds nothing";
}
