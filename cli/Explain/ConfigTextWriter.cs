using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Configuration.Matching;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Cli.Explain;

/// <summary>Tells people what a target finds on a cluster type, and where it comes from.</summary>
internal static class ConfigTextWriter
{
    private const int LongestShort = 60;

    /// <summary>Writes each environment.</summary>
    public static void Write(CommandIo io, IReadOnlyList<ConfigExplanation> explanations, string? key)
    {
        var style = new TextStyle(io.ColoursOut);
        for (var i = 0; i < explanations.Count; i++)
        {
            if (i > 0)
            {
                io.Out.WriteLine();
            }

            Write(io.Out, style, explanations[i], key);
        }
    }

    private static void Write(TextWriter output, TextStyle style, ConfigExplanation explanation, string? key)
    {
        output.WriteLine(style.Bold($"{explanation.Environment}: configuration of {explanation.DeploymentTarget} on {explanation.ClusterType}"));
        if (!explanation.IsPlaced)
        {
            output.WriteLine("No policy places it there; this is what it would find.");
        }

        foreach (var entry in explanation.Entries)
        {
            Write(output, style, explanation, entry);
        }

        if (explanation.Entries.Count == 0)
        {
            output.WriteLine(key is null ? "  There are no values." : $"  {PrintableText.Of(key)} has no value here.");
        }

        foreach (var unused in explanation.Unused)
        {
            var contribution = unused.Contribution;
            output.WriteLine($"  does not apply: {Short(contribution)} of {contribution.Config.Value.Name} ({style.Cyan(explanation.Located(contribution.At).ToString())})");
            output.WriteLine($"    {Reason(unused.Miss)}");
        }

        foreach (var missing in explanation.Missing)
        {
            output.WriteLine($"  {style.Red("missing")}: {PrintableText.Of(missing.Field)}, which schema {missing.Schema} requires{Requirement(missing)}");
        }
    }

    /// <summary>Why a ConfigMap does not apply, in one sentence.</summary>
    private static string Reason(LabelMiss miss) => miss switch
    {
        { OnClusterType: null, OnTarget: null } => $"asks for label '{miss.Key}: {miss.Value}', which neither the cluster type nor the target has.",
        { OnTarget: null } => $"asks for label '{miss.Key}: {miss.Value}', but the cluster type has '{miss.OnClusterType}'.",
        { OnClusterType: null } => $"asks for label '{miss.Key}: {miss.Value}', but the target has '{miss.OnTarget}'.",
        _ => $"asks for label '{miss.Key}: {miss.Value}', but the cluster type has '{miss.OnClusterType}' and the target '{miss.OnTarget}'.",
    };

    private static void Write(TextWriter output, TextStyle style, ConfigExplanation explanation, ConfigEntry entry)
    {
        var lines = ConfigValueText.Of(entry.Key, entry.Value).Split('\n');
        output.WriteLine($"  {style.Bold(PrintableText.Of(entry.Key))}: {(lines.Length == 1 ? PrintableText.Of(lines[0]) : string.Empty)}".TrimEnd());
        foreach (var line in lines.Length == 1 ? [] : lines)
        {
            output.WriteLine($"      {PrintableText.Of(line)}");
        }

        var merges = entry.Contributions.Count > 1 && entry.Value is GoList or GoMap;
        for (var i = entry.Contributions.Count - 1; i >= 0; i--)
        {
            var contribution = entry.Contributions[i];
            var role = i == entry.Contributions.Count - 1 ? "from" : merges ? "merged over" : $"beats {Short(contribution)} of";
            output.WriteLine($"    {role} {contribution.Config.Value.Name} ({style.Cyan(explanation.Located(contribution.At).ToString())})");
        }
    }

    private static string Short(Contribution contribution)
    {
        var text = PrintableText.Of(ConfigValueText.Of(contribution.DataKey, contribution.Value));
        return text.Length <= LongestShort ? $"'{text}'" : $"'{text[..LongestShort]}…'";
    }

    private static string Requirement(ConfigExplanation.MissingRequirement missing)
    {
        var types = missing.Types.Length == 0 ? string.Empty : $" ({missing.Types})";
        return missing.Description is null ? types : $"{types}: {PrintableText.Of(missing.Description)}";
    }
}
