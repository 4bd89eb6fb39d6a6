using System.Globalization;

namespace LcncInfra.Model.Networks;

/// <summary>A range of IPv4 addresses whose first bits are the same.</summary>
/// <param name="First">The first address.</param>
/// <param name="Bits">How many bits all of its addresses share, from 0 to 32.</param>
public readonly record struct CidrBlock(uint First, int Bits)
{
    private const int AddressBits = 32;

    /// <summary>The last address.</summary>
    public uint Last => First | (uint)((1UL << (AddressBits - Bits)) - 1);

    /// <summary>Reads a range such as <c>10.0.0.0/16</c>.</summary>
    /// <returns>Whether text is one, and begins with its first address.</returns>
    public static bool TryParse(string text, out CidrBlock block)
    {
        ArgumentNullException.ThrowIfNull(text);
        block = default;
        var parts = text.Split('/');
        if (parts.Length != 2 || !TryParseBits(parts[1], out var bits) || !TryParseAddress(parts[0], out var address))
        {
            return false;
        }

        block = new CidrBlock(address, bits);
        return (address & ((1UL << (AddressBits - bits)) - 1)) == 0;
    }

    /// <summary>Whether an address is in both.</summary>
    public bool Overlaps(CidrBlock other) => First <= other.Last && other.First <= Last;

    /// <summary>A part of the range.</summary>
    /// <param name="bits">How many bits the addresses of a part share; not fewer than those of the range.</param>
    /// <param name="index">Which of the parts, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public CidrBlock Part(int bits, int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, Bits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, AddressBits);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, 1L << (bits - Bits));
        return new CidrBlock(First + ((uint)index << (AddressBits - bits)), bits);
    }

    /// <summary>An address of the range.</summary>
    /// <param name="offset">How far from the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is behind the last.</exception>
    public string Address(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, Last - First);
        return Text(First + (uint)offset);
    }

    /// <summary>The range in its usual notation.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text(First)}/{Bits}");

    private static string Text(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");

    private static bool TryParseBits(string text, out int bits) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out bits) && bits <= AddressBits;

    private static bool TryParseAddress(string text, out uint address)
    {
        address = 0;
        var parts = text.Split('.');
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return false;
            }

            address = (address << 8) | value;
        }

        return parts.Length == 4;
    }
}
