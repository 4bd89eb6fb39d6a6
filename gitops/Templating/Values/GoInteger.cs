namespace LcncInfra.Templating.Values;

/// <summary>An integer of a Go type other than <c>int</c> and <c>uint64</c>, which are <see cref="long"/> and <see cref="ulong"/> themselves.</summary>
/// <param name="Kind">Which integer type.</param>
/// <param name="Bits">The value; two's complement for the signed kinds, sign-extended.</param>
public sealed record GoInteger(GoKind Kind, ulong Bits)
{
    /// <summary>Whether the type has negative values.</summary>
    public bool IsSigned => Kind <= GoKind.Int64;

    /// <summary>The value of a signed kind.</summary>
    public long Signed => unchecked((long)Bits);

    /// <summary>An <c>int64</c>.</summary>
    public static GoInteger Int64(long value) => new(GoKind.Int64, unchecked((ulong)value));

    /// <summary>An <c>int32</c>, e.g. a rune.</summary>
    public static GoInteger Int32(int value) => new(GoKind.Int32, unchecked((ulong)value));

    /// <summary>A <c>uint8</c>, e.g. a byte of a string.</summary>
    public static GoInteger Uint8(byte value) => new(GoKind.Uint8, value);
}
