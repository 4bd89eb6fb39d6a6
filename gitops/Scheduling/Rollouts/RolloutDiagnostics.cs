using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Rollouts;

/// <summary>Findings about waves of clusters (LC206x). One method per code; a retired code stays retired.</summary>
public static class RolloutDiagnostics
{
    /// <summary>A cluster that no wave selects would never get anything.</summary>
    public static Diagnostic InNoWave(Sourced<Cluster> cluster) => new(
        "LC2060",
        Severity.Error,
        cluster.At("metadata.labels"),
        $"Cluster '{cluster.Value.Name}' is in no wave of the rollout.")
    {
        Hint = "Label it so that a wave selects it, or add a wave.",
        Subject = $"Cluster/{cluster.Value.Name}",
    };

    /// <summary>A cluster that several waves select has no time of its own.</summary>
    public static Diagnostic InSeveralWaves(Sourced<Cluster> cluster, IReadOnlyList<string> waves, SourceSpan settings) => new(
        "LC2061",
        Severity.Error,
        cluster.At("metadata.labels"),
        $"Cluster '{cluster.Value.Name}' is in {waves.Count} waves of the rollout: {string.Join(", ", waves)}.")
    {
        Hint = "Narrow the selectors, so that one wave is left.",
        Related = [new RelatedPlace(settings, "the waves")],
        Subject = $"Cluster/{cluster.Value.Name}",
    };

    /// <summary>A wave without clusters holds nothing back.</summary>
    public static Diagnostic EmptyWave(SourceSpan at, string environment, string wave, string selector) => new(
        "LC2062",
        Severity.Warning,
        at,
        $"No Cluster is in '{wave}', which selects '{selector}'.")
    {
        Hint = "Label a Cluster so, or remove the wave.",
        Subject = $"EnvironmentSettings/{environment}",
    };

    /// <summary>Zarf deploys what somebody carries to a site.</summary>
    public static Diagnostic NoWavesOfZarf(SourceSpan at, string clusterType) => new(
        "LC2063",
        Severity.Error,
        at,
        $"ClusterType '{clusterType}' has no waves: Zarf deploys a package when somebody does it at the site.")
    {
        Hint = "Choose another reconciler, or keep clusters that Zarf deploys to in an environment without a rollout.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>A branch and one below its name cannot be in one repository.</summary>
    public static Diagnostic BranchInTheWay(SourceSpan at, string repository, string branch, string wave) => new(
        "LC2064",
        Severity.Error,
        at,
        $"Branch '{branch}' of GitOpsRepo '{repository}' and the branches of waves such as '{wave}' cannot be in one repository.")
    {
        Hint = "Git has no branch below another: rename it, e.g. to 'rendered/ENVIRONMENT'.",
        Subject = $"GitOpsRepo/{repository}",
    };

    /// <summary>What nobody describes is in no wave.</summary>
    public static Diagnostic ClusterTypeWithoutClusters(SourceSpan at, string clusterType) => new(
        "LC2065",
        Severity.Warning,
        at,
        $"ClusterType '{clusterType}' has no Cluster: what its bootstrap.yaml is applied to gets every change at once, before the first wave.")
    {
        Hint = "Add a Cluster for each of its clusters.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>A Template decides what clusters follow.</summary>
    public static Diagnostic NoWavesOfTemplate(SourceSpan at, string clusterType) => new(
        "LC2066",
        Severity.Warning,
        at,
        $"Nothing here puts clusters of ClusterType '{clusterType}' into waves: its reconciler is a Template.")
    {
        Hint = "Name a built-in reconciler, or let each cluster follow the branch of its wave, which 'lcnc explain rollout' shows.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>Kalypso's profile knows no waves.</summary>
    public static Diagnostic IgnoredByProfile(SourceSpan at, string environment) => new(
        "LC2067",
        Severity.Warning,
        at,
        "'spec.rollout' is ignored, because Kalypso does not know it.")
    {
        Hint = "Generate with the default profile to have it.",
        Subject = $"EnvironmentSettings/{environment}",
    };
}
