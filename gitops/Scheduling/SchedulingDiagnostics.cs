using System.Globalization;
using LcncInfra.Catalog;
using LcncInfra.Catalog.PlacementPolicies;
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

    /// <summary>Fewer cluster types can be taken than a placement policy asks for.</summary>
    public static Diagnostic TooFewClusterTypes(Sourced<PlacementPolicy> policy, string targets, int found, string why) => new(
        "LC2010",
        Severity.Error,
        policy.At("spec.count"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Placement policy '{policy.Value.Name}' asks for {policy.Value.Count} cluster type{(policy.Value.Count.AtLeast == 1 ? string.Empty : "s")} for {targets}, but only {found} can be taken."))
    {
        Hint = why,
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };

    /// <summary>Two placement policies select one target, and neither wins.</summary>
    public static Diagnostic TwoPlacementPolicies(
        Sourced<PlacementPolicy> first, Sourced<PlacementPolicy> second, int count, string example) => new(
        "LC2011",
        Severity.Error,
        second.At("metadata.name"),
        $"Placement policies '{first.Value.Name}' and '{second.Value.Name}' both select {(count == 1 ? "one deployment target" : $"{count} deployment targets")}, e.g. '{example}'.")
        {
            Hint = "Each target is placed by one policy. Narrow the selector of one of them.",
            Related = [new RelatedPlace(first.At("metadata.name"), $"placement policy '{first.Value.Name}'")],
            Subject = $"PlacementPolicy/{second.Value.Name}",
        };

    /// <summary>Scheduling policies ask for a pair that a taint, residency, capacity or another policy's anti-affinity refuses.</summary>
    public static Diagnostic AskedButRefused(SourceSpan at, string target, (int Count, string First) clusterTypes, string why) => new(
        "LC2012",
        Severity.Warning,
        at,
        $"Deployment target '{target}' is not placed on cluster type '{clusterTypes.First}'{(clusterTypes.Count > 1 ? $" and {clusterTypes.Count - 1} more" : string.Empty)}, which a scheduling policy asks for.")
    {
        Hint = $"The cluster type {why}.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>A placement policy selects no target, so it has no effect.</summary>
    public static Diagnostic PlacementPolicySelectsNothing(Sourced<PlacementPolicy> policy, string why) => new(
        "LC2013",
        Severity.Warning,
        policy.At("spec.deploymentTargetSelector"),
        $"Placement policy '{policy.Value.Name}' selects no deployment target.")
    {
        Hint = why,
        Subject = $"PlacementPolicy/{policy.Value.Name}",
    };

    /// <summary>The best choice was not found within the limit of steps.</summary>
    public static Diagnostic SpreadNotDecided(SourceSpan at, string policy, string targets) => new(
        "LC2014",
        Severity.Error,
        at,
        $"The cluster types of placement policy '{policy}' for {targets} were not found: its spreads allow too many choices.")
    {
        Hint = "Spread over fewer labels, or over labels with fewer values.",
        Subject = $"PlacementPolicy/{policy}",
    };

    /// <summary>What stands beside Kalypso's kinds does not count in the profile that writes what Kalypso writes.</summary>
    public static Diagnostic IgnoredByProfile(SourceSpan at) => new(
        "LC2015",
        Severity.Warning,
        at,
        "Placement policies, profiles of cluster types and requirements of workloads are ignored, because Kalypso does not know them.")
    {
        Hint = "Generate with the default profile to have them.",
    };

    private static string Count(int count) => count == 1 ? "one assignment" : $"{count} assignments";
}
