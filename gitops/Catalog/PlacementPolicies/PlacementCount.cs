using System.Globalization;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>How many cluster types a target goes to: as many as there are, within bounds.</summary>
/// <param name="AtLeast">Fewer is an error.</param>
/// <param name="AtMost">No more are taken; <see langword="null"/> for no bound.</param>
public sealed record PlacementCount(int AtLeast, int? AtMost)
{
    /// <summary>The word for as many as there are.</summary>
    public const string AllWord = "all";

    /// <summary>As many as there are.</summary>
    public static PlacementCount All { get; } = new(0, null);

    /// <summary>As messages write it: <c>all</c>, <c>2</c>, <c>at least 2</c>, <c>2 to 4</c>.</summary>
    public override string ToString() => (AtLeast, AtMost) switch
    {
        (0, null) => AllWord,
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"at least {AtLeast}"),
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"at most {AtMost}"),
        _ when AtLeast == AtMost => string.Create(CultureInfo.InvariantCulture, $"{AtLeast}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{AtLeast} to {AtMost}"),
    };
}
