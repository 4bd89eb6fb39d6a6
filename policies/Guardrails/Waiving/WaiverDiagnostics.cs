using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Guardrails.Waiving;

/// <summary>Findings about waivers when they are used (LC924x). One method per code; a retired code stays retired.</summary>
public static class WaiverDiagnostics
{
    /// <summary>A waiver is over.</summary>
    public static Diagnostic Expired(Sourced<Waiver> waiver) => new(
        "LC9240",
        Severity.Error,
        waiver.At("spec.expires"),
        FormattableString.Invariant($"Waiver '{waiver.Value.Name}' for policy '{waiver.Value.Policy}' expired on {waiver.Value.Expires:yyyy-MM-dd}; {waiver.Value.Owner} answers for it."))
    {
        Hint = "Remove it once nothing needs it any more, or let its owner decide on another day.",
        Subject = $"Waiver/{waiver.Value.Name}",
    };

    /// <summary>A waiver accepts nothing, because nothing that it is about is found.</summary>
    public static Diagnostic Idle(Sourced<Waiver> waiver, string environment) => new(
        "LC9241", Severity.Warning, waiver.At("spec.match"), $"Waiver '{waiver.Value.Name}' for policy '{waiver.Value.Policy}' matches nothing in environment '{environment}'.")
    {
        Hint = "Remove it, or correct what it matches.",
        Subject = $"Waiver/{waiver.Value.Name}",
    };
}
