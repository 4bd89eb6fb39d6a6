namespace LcncInfra.Configuration.Composition;

/// <summary>Compares lists of indexes by content.</summary>
internal sealed class IndexListComparer : IEqualityComparer<int[]>
{
    public static IndexListComparer Instance { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        var hash = default(HashCode);
        foreach (var index in obj)
        {
            hash.Add(index);
        }

        return hash.ToHashCode();
    }
}
