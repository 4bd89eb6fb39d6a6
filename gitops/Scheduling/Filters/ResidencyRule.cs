using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Filters;

/// <summary>Whether cluster types are inside the regions that data may be in.</summary>
internal static class ResidencyRule
{
    /// <summary>Whether a cluster type is inside: all regions said of it are, and one is said.</summary>
    public static bool Allows(FleetType type, ValueList<string> residency) =>
        residency.Count == 0 || (type.Regions.Any() && type.Regions.All(region => IsInside(region, residency)));

    /// <summary>What is said of the cluster type's region; the part that is outside if any is.</summary>
    public static string? Found(FleetType type, ValueList<string> residency) =>
        type.Regions.FirstOrDefault(region => !IsInside(region, residency)) ?? type.Regions.FirstOrDefault();

    // eu stands for eu-west-1, not for europe.
    private static bool IsInside(string region, ValueList<string> residency) => residency.Any(allowed =>
        region == allowed || (region.StartsWith(allowed, StringComparison.Ordinal) && region[allowed.Length] == '-'));
}
