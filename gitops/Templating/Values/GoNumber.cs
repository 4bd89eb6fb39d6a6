namespace LcncInfra.Templating.Values;

/// <summary>An integer of any Go type, for comparisons and indexes.</summary>
/// <param name="Bits">Two's complement if signed.</param>
/// <param name="IsSigned">Whether the type has negative values.</param>
internal readonly record struct GoNumber(ulong Bits, bool IsSigned) : IComparable<GoNumber>
{
    public bool IsNegative => IsSigned && unchecked((long)Bits) < 0;

    /// <summary>As Go converts to <c>int64</c>.</summary>
    public long Signed => unchecked((long)Bits);

    public static bool TryGet(object? value, out GoNumber number)
    {
        switch (value)
        {
            case long signed:
                number = new(unchecked((ulong)signed), IsSigned: true);
                return true;
            case ulong unsigned:
                number = new(unsigned, IsSigned: false);
                return true;
            case GoInteger integer:
                number = new(integer.Bits, integer.IsSigned);
                return true;
            default:
                number = default;
                return false;
        }
    }

    public int CompareTo(GoNumber other) => (IsNegative, other.IsNegative) switch
    {
        (true, true) => Signed.CompareTo(other.Signed),
        (true, false) => -1,
        (false, true) => 1,
        _ => Bits.CompareTo(other.Bits),
    };
}
