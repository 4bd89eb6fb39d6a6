using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Scheduling.External;

/// <summary>Findings about schedulers that are programs (LC207x). One method per code; a retired code stays retired.</summary>
public static class ExternalDiagnostics
{
    /// <summary>A policy names a program that the run does not allow.</summary>
    public static Diagnostic NotAllowed(Sourced<PlacementPolicy> policy, string scheduler) => new(
        "LC2070",
        Severity.Error,
        policy.At("spec.scheduler.name"),
        $"Placement policy '{policy.Value.Name}' leaves the choice to the scheduler '{scheduler}', which this run does not allow.")
    {
        Hint = $"Say which program it is: --allow-exec {scheduler}=FILE. It runs with the rights of whoever starts lcnc.",
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };

    /// <summary>A program gave no answer.</summary>
    public static Diagnostic Failed(Sourced<PlacementPolicy> policy, string scheduler, string problem, string errorText) => new(
        "LC2071",
        Severity.Error,
        policy.At("spec.scheduler.name"),
        $"The scheduler '{scheduler}' of placement policy '{policy.Value.Name}' gave no answer: {problem}.")
    {
        Hint = errorText.Length == 0 ? "It wrote nothing to its standard error." : $"Its standard error: {errorText}",
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };

    /// <summary>An answer names what there is not, or what was not asked about.</summary>
    public static Diagnostic Unknown(Sourced<PlacementPolicy> policy, string scheduler, (string Kind, string Name) what, IEnumerable<string> known) => new(
        "LC2072",
        Severity.Error,
        policy.At("spec.scheduler.name"),
        $"The scheduler '{scheduler}' of placement policy '{policy.Value.Name}' answers with {what.Kind} '{what.Name}', about which it was not asked.")
    {
        Hint = NearestName.Of(what.Name, known) is { } nearest ? $"Did it mean '{nearest}'?" : "It may use the names of its input only.",
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };

    /// <summary>An answer breaks what the policy, a taint, residency or capacity demands.</summary>
    public static Diagnostic Refused(Sourced<PlacementPolicy> policy, string scheduler, string targets, string problem) => new(
        "LC2073",
        Severity.Error,
        policy.At("spec.scheduler.name"),
        $"What the scheduler '{scheduler}' of placement policy '{policy.Value.Name}' chose for {targets} cannot be: {problem}.")
    {
        Hint = "A scheduler chooses among what the policy allows; 'lcnc explain placement' shows each filter.",
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };

    /// <summary>A scheduler has something to say, as serious as it says itself.</summary>
    public static Diagnostic Result(SourceSpan at, Severity severity, (string Policy, string Scheduler) of, string message) => new(
        "LC2074",
        severity,
        at,
        $"The scheduler '{of.Scheduler}' of placement policy '{of.Policy}' says: {message}")
    {
        Subject = $"PlacementPolicy/{of.Policy}",
    };

    /// <summary>A scheduler answered, and wrote to its standard error as well.</summary>
    public static Diagnostic ErrorText(Sourced<PlacementPolicy> policy, string scheduler, string text) => new(
        "LC2075",
        Severity.Info,
        policy.At("spec.scheduler.name"),
        $"The scheduler '{scheduler}' of placement policy '{policy.Value.Name}' wrote to its standard error: {text}")
    {
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };
}
