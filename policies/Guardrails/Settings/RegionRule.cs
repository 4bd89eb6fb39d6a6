using LcncInfra.Model.Collections;

namespace LcncInfra.Guardrails.Settings;

/// <summary>Compares regions as residency does: <c>eu</c> also stands for <c>eu-west-1</c>.</summary>
public static class RegionRule
{
    /// <summary>Whether a region is one of those allowed, or lies in one.</summary>
    public static bool IsInside(string region, ValueList<string> allowed) => allowed.Any(a =>
        region == a || (region.StartsWith(a, StringComparison.Ordinal) && region[a.Length] == '-'));
}
