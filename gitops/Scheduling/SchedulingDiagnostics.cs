using LcncInfra.Catalog;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Scheduling;

/// <summary>Findings about placement (LC2xxx). One method per code; a retired code stays retired.</summary>
public static class SchedulingDiagnostics
{
    /// <summary>A policy's selector chooses nothing, so the policy has no effect.</summary>
    public static Diagnostic SelectsNothing(SourceSpan at, string policy, string kind, string why) => new(
        "LC2001",
        Severity.Warning,
        at,
        $"Scheduling policy '{policy}' selects no {kind}.")
    {
        Hint = why,
        Subject = $"SchedulingPolicy/{policy}",
    };

    /// <summary>A policy names a workspace that no deployment target of the environment belongs to.</summary>
    public static Diagnostic UnknownWorkspace(SourceSpan at, string policy, string workspace, EnvironmentCatalog catalog)
    {
        var known = catalog.DeploymentTargets.Select(t => t.Value.Workspace).Where(w => w.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new(
            "LC2002",
            Severity.Warning,
            at,
            $"Scheduling policy '{policy}' selects workspace '{workspace}', which no deployment target of this environment belongs to.")
        {
            Hint = NearestName.Of(workspace, known) is { } nearest
                ? $"Did you mean '{nearest}'?"
                : $"Workspaces with targets here: {(known.Count == 0 ? "none" : string.Join(", ", known))}.",
            Subject = $"SchedulingPolicy/{policy}",
        };
    }

    /// <summary>A selector without requirements chooses everything: usually one that was forgotten.</summary>
    public static Diagnostic SelectsEverything(SourceSpan at, string policy, string kind) => new(
        "LC2003",
        Severity.Warning,
        at,
        $"Scheduling policy '{policy}' has no {kind} selector, so it selects every {kind}.")
    {
        Hint = $"Select by label, or suppress LC2003 for SchedulingPolicy/{policy} with a reason if every {kind} is meant.",
        Subject = $"SchedulingPolicy/{policy}",
    };

    /// <summary>Two policies ask for the same assignments; Kalypso makes no pull request then.</summary>
    public static Diagnostic OverlappingPolicies(
        Sourced<SchedulingPolicy> first, Sourced<SchedulingPolicy> second, int count, string example) => new(
        "LC2004",
        Severity.Warning,
        second.At("metadata.name"),
        $"Scheduling policies '{first.Value.Name}' and '{second.Value.Name}' both ask for {Count(count)}, e.g. '{example}'.")
        {
            Hint = "Each is made once. Narrow one of the policies: Kalypso itself stops the whole environment here.",
            Related = [new RelatedPlace(first.At("metadata.name"), $"policy '{first.Value.Name}'")],
            Subject = $"SchedulingPolicy/{second.Value.Name}",
        };

    /// <summary>No policy places a deployment target, so it runs nowhere in this environment.</summary>
    public static Diagnostic TargetWithoutPlacement(SourceSpan at, string target) => new(
        "LC2005",
        Severity.Warning,
        at,
        $"Deployment target '{target}' is placed on no cluster type.")
    {
        Hint = $"See why: lcnc explain placement {target}",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>A cluster type gets nothing but its README.</summary>
    public static Diagnostic ClusterTypeWithoutTargets(SourceSpan at, string clusterType) => new(
        "LC2006",
        Severity.Info,
        at,
        $"Cluster type '{clusterType}' has no deployment targets.")
    {
        Subject = $"ClusterType/{clusterType}",
    };

    private static string Count(int count) => count == 1 ? "one assignment" : $"{count} assignments";
}
