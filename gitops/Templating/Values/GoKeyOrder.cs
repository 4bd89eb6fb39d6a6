namespace LcncInfra.Templating.Values;

/// <summary>The order of map keys in Go's output (Go package internal/fmtsort).</summary>
/// <remarks>
/// Keys of one type are in their natural order. Keys of different types in one map stand together by type: nil first, then by the
/// address of the type, which follows the type's name.
/// </remarks>
internal static class GoKeyOrder
{
    public static int Compare(object? left, object? right)
    {
        return (left, right) switch
        {
            (string a, string b) => GoText.Compare(a, b),
            (long a, long b) => a.CompareTo(b),
            (bool a, bool b) => a.CompareTo(b),
            (ulong a, ulong b) => a.CompareTo(b),
            (double a, double b) => a.CompareTo(b),
            (GoInteger a, GoInteger b) when a.Kind == b.Kind => a.IsSigned ? a.Signed.CompareTo(b.Signed) : a.Bits.CompareTo(b.Bits),
            _ => string.CompareOrdinal(GoType.Of(left)?.Name, GoType.Of(right)?.Name),
        };
    }
}
