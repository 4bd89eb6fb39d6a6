using LcncInfra.Configuration.Snapshots;

namespace LcncInfra.Configuration.Composition;

/// <summary>One value of a layer, numbered so that composing works with numbers.</summary>
/// <param name="Index">Its number, ascending in merge order.</param>
/// <param name="Key">The number of its key, ascending in ordinal order of keys.</param>
/// <param name="Contribution">What it is and where it comes from.</param>
/// <param name="CanSurprise">Whether something should be said if it and another such value meet, see <see cref="Findings.MergeValidator"/>.</param>
internal sealed record FlatValue(int Index, int Key, Contribution Contribution, bool CanSurprise);
