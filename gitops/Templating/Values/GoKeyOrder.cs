namespace LcncInfra.Templating.Values;

/// <summary>The order of map keys in Go's output (Go package internal/fmtsort).</summary>
/// <remarks>
/// Keys of one type are in their natural order. Keys of different types in one map are ordered by type in Go by the address of the
/// type, which no program can know; here nil comes first, then numbers, strings and the rest by kind.
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
            _ => Rank(left).CompareTo(Rank(right)),
        };
    }

    private static int Rank(object? value) => (int)(GoType.Of(value)?.Kind ?? GoKind.Invalid);
}
