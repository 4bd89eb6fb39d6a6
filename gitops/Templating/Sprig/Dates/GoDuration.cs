using System.Buffers;
using LcncInfra.Templating.Sprig.Numbers;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>Durations as Go writes them, such as <c>-1h30m</c>.</summary>
internal static class GoDuration
{
    private const double TwoTo63 = 9223372036854775808.0;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create(".0123456789");

    /// <summary>Reads a duration in nanoseconds.</summary>
    public static bool TryParse(string text, out long nanoseconds)
    {
        nanoseconds = 0;
        var isNegative = text.StartsWith('-');
        var rest = isNegative || text.StartsWith('+') ? text.AsSpan(1) : text;
        if (rest is "0")
        {
            return true;
        }

        Int128 total = 0;
        var hasPart = false;
        for (; !rest.IsEmpty; hasPart = true)
        {
            if (!TryReadPart(ref rest, out var part) || (total += part) > (Int128)ulong.MaxValue / 2 + 1)
            {
                return false;
            }
        }

        total = isNegative ? -total : total;
        nanoseconds = total > long.MaxValue ? 0 : (long)total;
        return hasPart && total <= long.MaxValue;
    }

    private static bool TryReadPart(ref ReadOnlySpan<char> rest, out Int128 nanoseconds)
    {
        nanoseconds = 0;
        var digits = ReadDigits(ref rest);
        var fraction = ReadOnlySpan<char>.Empty;
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            fraction = ReadDigits(ref rest);
        }

        var end = rest.IndexOfAny(NumberCharacters);
        var unit = UnitOf(end < 0 ? rest : rest[..end]);
        rest = end < 0 ? [] : rest[end..];
        if (unit == 0 || (digits.IsEmpty && fraction.IsEmpty) || !TryReadWhole(digits, out var whole) || whole > TwoTo63 / unit)
        {
            return false;
        }

        nanoseconds = ((Int128)whole * unit) + FractionOf(fraction, unit);
        return true;
    }

    private static bool TryReadWhole(ReadOnlySpan<char> digits, out long whole)
    {
        whole = 0;
        return digits.IsEmpty || GoNumberText.TryParseInt(digits, 10, out whole);
    }

    private static long FractionOf(ReadOnlySpan<char> digits, long unit)
    {
        var (value, scale) = (0L, 1.0);
        foreach (var digit in digits)
        {
            if (value > (long.MaxValue - 9) / 10)
            {
                break;
            }

            value = (value * 10) + digit - '0';
            scale *= 10;
        }

        return (long)(value * (unit / scale));
    }

    private static ReadOnlySpan<char> ReadDigits(scoped ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? rest : rest[..end];
        rest = rest[digits.Length..];
        return digits;
    }

    private static long UnitOf(ReadOnlySpan<char> name) => name switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => 0,
    };
}
