using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>Findings about PolicySets and Waivers as written (LC124x). One method per code; a retired code stays retired.</summary>
public static class GuardrailDiagnostics
{
    /// <summary>A waiver ends on a day that no calendar has.</summary>
    public static Diagnostic NoSuchDay(SourceSpan at, string owner, string day) => Error(
        "LC1240", at, $"{owner} expires on '{day}', which is in no calendar.", "Write year, month and day, e.g. 2026-12-31.");

    /// <summary>A waiver would accept whatever a policy finds.</summary>
    public static Diagnostic WaivesEverything(SourceSpan at, string owner, string policy) => Error(
        "LC1241", at, $"{owner} would accept whatever policy '{policy}' finds.", "Name cluster types, workloads, objects or resources; or switch the policy off in a PolicySet.");

    /// <summary>Two PolicySets say different things of a policy.</summary>
    public static Diagnostic Contradiction(SourceSpan at, string policy, (string Name, string Other) sets, SourceSpan other) => Error(
        "LC1242", at, $"PolicySets '{sets.Name}' and '{sets.Other}' give policy '{policy}' different severities for the same environments.",
        "Remove one, or limit it with 'environments' or 'classes': what is said of less wins.") with
    {
        Related = [new RelatedPlace(other, "the other one")],
        Subject = $"PolicySet/{sets.Name}",
    };

    /// <summary>A registry is not written as images begin with it.</summary>
    public static Diagnostic NoRegistry(SourceSpan at, string owner, string text) => Error(
        "LC1243", at, $"'{text}' of {owner} is no registry.", "Write the host, or host and path, as images begin with it: registry.example.com/platform.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
