namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Numbers that look random and are the same for one seed on every machine and .NET version.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood, 2014).</remarks>
internal sealed class FleetRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to but not including <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>One of the items.</summary>
    public string OneOf(IReadOnlyList<string> items) => items[Below(items.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
