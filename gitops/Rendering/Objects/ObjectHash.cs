namespace LcncInfra.Rendering.Objects;

/// <summary>Finds equal names fast; who needs certainty compares the names themselves.</summary>
/// <remarks>FNV-1a, 64 bits.</remarks>
internal static class ObjectHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Of an object in a cluster type.</summary>
    public static ulong Of(ReadOnlySpan<char> clusterType, WrittenObject written)
    {
        var hash = Basis;
        foreach (var c in clusterType)
        {
            hash = (hash ^ c) * Prime;
        }

        return Add(Add(Add(Add(hash, written.Group), written.Kind), written.Namespace), written.Name);
    }

    /// <summary>Of a text.</summary>
    public static ulong Of(ReadOnlySpan<byte> text) => Add(Basis, text);

    private static ulong Add(ulong hash, ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            hash = (hash ^ b) * Prime;
        }

        // No byte of UTF-8: it keeps neighbours apart.
        return (hash ^ 0xFF) * Prime;
    }
}
