using LcncInfra.Catalog.Kinds;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Clusters;

/// <summary>Findings about the values of clusters (LC110x). One method per code; a retired code stays retired.</summary>
public static class ClusterValueDiagnostics
{
    /// <summary>A name that some reconciler could not substitute.</summary>
    internal static Diagnostic InvalidVariable(TextPlace place) => new(
        "LC1100",
        Severity.Error,
        place.At,
        $"{place.Owner}: '{place.Text}' is no name of a variable.")
    {
        Hint = "Write upper-case letters, digits and '_' between them, beginning with a letter, up to 63 characters, e.g. 'ENDPOINT'.",
    };

    /// <summary>A text that would break the line that it is put into.</summary>
    internal static Diagnostic InvalidLine(TextPlace place) => new(
        "LC1101",
        Severity.Error,
        place.At,
        $"{place.Owner}: '{place.Path}' must be text on one line.")
    {
        Hint = "Reconcilers put it into manifests as it is; longer texts belong into the platform configuration.",
    };

    /// <summary>A name that a cluster has in any case.</summary>
    public static Diagnostic ReservedVariable(SourceSpan at, string cluster, string name) => new(
        "LC1102",
        Severity.Error,
        at,
        $"Cluster '{cluster}' gives '{name}' a value, which it has from the cluster's name, region or site.")
    {
        Hint = "Choose another name, or set 'region' or 'site'.",
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>A cluster lacks a value that others of its type have, so that what they share cannot be filled in.</summary>
    public static Diagnostic MissingValue(SourceSpan at, string cluster, string name, (string ClusterType, string Other) having) => new(
        "LC1103",
        Severity.Error,
        at,
        $"Cluster '{cluster}' has no '{name}', which cluster '{having.Other}' of the same ClusterType '{having.ClusterType}' has.")
    {
        Hint = "Clusters of a type share its folder: give each of them a value, or none.",
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>Values that nothing carries to the cluster, because its reconciler is a Template.</summary>
    public static Diagnostic ValuesWithoutBuiltin(SourceSpan at, string cluster, string field, string clusterType) => new(
        "LC1104",
        Severity.Warning,
        at,
        $"Cluster '{cluster}' has '{field}', which reaches no workload: the reconciler of ClusterType '{clusterType}' is a Template.")
    {
        Hint = "Name a built-in reconciler, or remove it.",
        Subject = $"Cluster/{cluster}",
    };
}
