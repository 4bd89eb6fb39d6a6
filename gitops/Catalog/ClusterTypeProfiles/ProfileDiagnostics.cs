using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>Findings about profiles of cluster types (LC116x). One method per code; a retired code stays retired.</summary>
public static class ProfileDiagnostics
{
    /// <summary>A cluster type would expose each workload twice.</summary>
    public static Diagnostic TwoWaysIn(SourceSpan at, string owner) => new(
        "LC1160", Severity.Error, at, $"{owner} has the capabilities 'gateway-api' and 'ingress', so that workloads would be exposed twice.")
    {
        Hint = "Keep the one that workloads shall use.",
    };
}
