using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Requirements;

/// <summary>Findings about what workloads require (LC1078, LC1129, LC1130). One method per code; a retired code stays retired.</summary>
public static class RequirementsDiagnostics
{
    /// <summary>A workload depends on one that does not exist.</summary>
    public static Diagnostic UnknownDependency(SourceSpan at, string workload, string dependency, IReadOnlyCollection<string> known) => new(
        "LC1078",
        Severity.Error,
        at,
        $"Workload '{workload}' depends on Workload '{dependency}', which is not defined.")
    {
        Hint = NearestName.Of(dependency, known) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"Workloads: {string.Join(", ", known.Order(StringComparer.Ordinal))}.",
        Subject = $"WorkloadRequirements/{workload}",
    };

    /// <summary>Two deployment targets would be deployed by one name.</summary>
    public static Diagnostic NameOfTwoTargets(SourceSpan at, DeploymentTarget renamed, string other) => new(
        "LC1129",
        Severity.Error,
        at,
        $"Deployment target '{renamed.Name}' is deployed as '{renamed.DeployedName}', and so is '{other}'.")
    {
        Hint = "Give the other one another name, or remove the entry.",
        Subject = $"WorkloadRequirements/{renamed.Workload}",
    };

    /// <summary>A former name belongs to a target that does not exist.</summary>
    public static Diagnostic UnknownRenamedTarget(SourceSpan at, string workload, string target, IReadOnlyCollection<string> known) => new(
        "LC1130",
        Severity.Warning,
        at,
        $"'deployedAs' of WorkloadRequirements '{workload}' names target '{target}', which the Workload does not have.")
    {
        Hint = NearestName.Of(target, known) is { } nearest ? $"Did you mean '{nearest}'?" : "Name the target as it is called now, with the whole former name as value.",
        Subject = $"WorkloadRequirements/{workload}",
    };
}
