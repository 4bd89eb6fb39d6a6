using LcncInfra.Catalog.Settings;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>How much a run may delete without being allowed to: a mistake in one selector must not empty a fleet.</summary>
public static class DeletionLimit
{
    private const int MaximumPercent = 20;
    private const int MinimumDeleted = 5;
    private const int MinimumOfClusterType = 3;

    /// <summary>Whether a run deletes more than a fifth of the environment's assignments and at least five, or all of a cluster type that had three or more.</summary>
    public static bool IsExceeded(BlastRadius radius) =>
        (radius.Deleted >= MinimumDeleted && radius.Deleted * 100L > radius.Before * (long)MaximumPercent) || Emptied(radius).Count > 0;

    /// <summary>The cluster types that had three or more assignments and lose all.</summary>
    public static ValueList<ClusterTypeReach> Emptied(BlastRadius radius) =>
        radius.ClusterTypes.Where(c => c.Before >= MinimumOfClusterType && c.Deleted == c.Before).ToValueList();

    /// <summary>Whether an allowance is about the published tree and covers the run; its percentage is always that of the environment's assignments.</summary>
    public static bool Covers(DeletionAllowance allowance, string rendering, BlastRadius radius) =>
        allowance.Rendering == rendering && radius.Deleted * 100L <= radius.Before * (long)allowance.Percent;
}
