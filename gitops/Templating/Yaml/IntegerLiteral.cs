namespace LcncInfra.Templating.Yaml;

/// <summary>Reads integers as Go's <c>ParseInt</c>, and beyond its range <c>ParseUint</c>, read them.</summary>
public static class IntegerLiteral
{
    /// <summary>The <see cref="long"/> or <see cref="ulong"/> with the base that the prefix says; <see langword="null"/> if it is none.</summary>
    public static object? Parse(ReadOnlySpan<char> text)
    {
        var isSigned = IsSign(text);
        var digits = isSigned ? text[1..] : text;
        var (radix, prefix) = RadixOf(digits);
        return Parse(text[..(isSigned ? 1 : 0)], digits[prefix..], radix, mayBeEmpty: prefix == 1);
    }

    /// <summary>The <see cref="long"/> or <see cref="ulong"/> with a given base; <see langword="null"/> if it is none.</summary>
    public static object? Parse(ReadOnlySpan<char> text, int radix)
    {
        var sign = IsSign(text) ? 1 : 0;
        return Parse(text[..sign], text[sign..], radix, mayBeEmpty: false);
    }

    private static bool IsSign(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '+' or '-';

    /// <summary>The base, and the length of what says so: <c>0x</c>, <c>0b</c>, <c>0o</c>, or <c>0</c> for octal.</summary>
    private static (int Radix, int Prefix) RadixOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length == 0 || digits[0] != '0')
        {
            return (10, 0);
        }

        return (digits.Length >= 3 ? digits[1] | 0x20 : 0) switch
        {
            'b' => (2, 2),
            'o' => (8, 2),
            'x' => (16, 2),
            _ => (8, 1),
        };
    }

    private static object? Parse(ReadOnlySpan<char> sign, ReadOnlySpan<char> digits, int radix, bool mayBeEmpty)
    {
        if ((digits.IsEmpty && !mayBeEmpty) || Magnitude(digits, radix) is not { } magnitude)
        {
            return null;
        }

        const ulong leastOutOfRange = 1UL << 63;
        return sign switch
        {
            "-" when magnitude <= leastOutOfRange => unchecked(-(long)magnitude),
            "-" => null,
            _ when magnitude < leastOutOfRange => (long)magnitude,
            "+" => null,
            _ => magnitude,
        };
    }

    private static ulong? Magnitude(ReadOnlySpan<char> digits, int radix)
    {
        UInt128 magnitude = 0;
        foreach (var c in digits)
        {
            var digit = DigitOf(c);
            magnitude = (magnitude * (uint)radix) + (uint)digit;
            if (digit >= radix || magnitude > ulong.MaxValue)
            {
                return null;
            }
        }

        return (ulong)magnitude;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
