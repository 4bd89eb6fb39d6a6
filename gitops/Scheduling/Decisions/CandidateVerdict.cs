using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Why a target is, or is not, on one cluster type.</summary>
/// <param name="ClusterType">The cluster type.</param>
/// <param name="IsPlaced">Whether the target is placed there.</param>
/// <param name="Filters">Each filter's result; all must be met.</param>
/// <param name="Reason">What decided, in a sentence without its full stop.</param>
public sealed record CandidateVerdict(string ClusterType, bool IsPlaced, ValueList<FilterVerdict> Filters, string Reason)
{
    /// <summary>Its place among the cluster types that pass every filter, from 1; <see langword="null"/> if it does not.</summary>
    public int? Rank { get; init; }

    /// <summary>What makes it a better or worse choice; none if it cannot be taken.</summary>
    public ValueList<PreferenceVerdict> Preferences { get; init; } = ValueList<PreferenceVerdict>.Empty;

    /// <summary>Whether the previous decisions placed the target there.</summary>
    public bool WasThere { get; init; }

    /// <summary>Number of filters that are not met; the cluster type with the fewest came closest.</summary>
    public int Failed => Filters.Count(f => !f.Met);

    /// <summary>Number of taints and neighbours that should be avoided.</summary>
    public int Penalty => -Preferences.Where(p => p.Score < 0).Sum(p => p.Score);

    /// <summary>The sum of the weights of the preferences that it meets.</summary>
    public int Score => Preferences.Where(p => p.Score > 0).Sum(p => p.Score);
}
