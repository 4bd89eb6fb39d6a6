using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Requirements;

/// <summary>Findings about what workloads require (LC1078). One method per code; a retired code stays retired.</summary>
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
}
