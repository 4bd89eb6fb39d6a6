using LcncInfra.Model.Secrets;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>What one filter says of a target on a cluster type.</summary>
/// <param name="Filter">The filter: <c>schedulingPolicies</c>, <c>required</c>, <c>residency</c>, <c>taint</c>, <c>spread</c>,
/// <c>capacity</c> or <c>antiAffinity</c>.</param>
/// <param name="Requirement">What it asks for.</param>
/// <param name="Found">What is there; <see langword="null"/> for nothing.</param>
/// <param name="Met">Whether that is enough.</param>
public sealed record FilterVerdict(string Filter, string Requirement, string? Found, bool Met)
{
    /// <summary>The verdict as a sentence's part: <c>required zone=blue, but finds 'red'</c>.</summary>
    public override string ToString() => Met ? $"{Filter} {Requirement}"
        : Found is null ? $"{Filter} {Requirement}, but there is none" : $"{Filter} {Requirement}, but finds '{SecretText.HideFound(Requirement, Found)}'";
}
