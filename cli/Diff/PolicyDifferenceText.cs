using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Diff;

/// <summary>Says what policies find of a change, the same way in every format.</summary>
internal static class PolicyDifferenceText
{
    /// <summary>How many findings come and go.</summary>
    public static string Summary(PolicyDifference policies) =>
        $"policies: {Counted.Of(policies.Findings.Count, "new finding")}{(policies.Gone == 0 ? string.Empty : $", {policies.Gone} gone")}";

    /// <summary>A finding in a line, without its severity.</summary>
    public static string Of(PolicyFinding finding)
    {
        var places = finding.Places.Count switch
        {
            0 => string.Empty,
            1 => $", in {finding.Places[0]}",
            var count => $", in {finding.Places[0]} and {count - 1} more",
        };
        return PrintableText.Of($"{finding.Sentence} ({finding.Policy.Name}{places})");
    }
}
