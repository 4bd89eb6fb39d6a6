using System.Globalization;
using System.Numerics;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Parsing;

/// <summary>Reads numeric constants as Go's strconv reads Go syntax: base prefixes, underscores, hexadecimal floats.</summary>
internal static class NumberParser
{
    private const string FloatCharacters = ".eEpP";

    /// <summary>The constant of a token; a message of Go in place of it if it is none.</summary>
    public static (NumberNode? Node, string? Problem) Parse(Token token) => token.Kind switch
    {
        TokenKind.CharacterConstant => ParseCharacter(token),
        TokenKind.Complex => (null, $"complex constants are not supported: {GoQuote.Quote(token.Text)}"),
        _ when token.Text.EndsWith('i') => (null, $"complex constants are not supported: {GoQuote.Quote(token.Text)}"),
        _ => ParseNumber(token),
    };

    private static (NumberNode?, string?) ParseCharacter(Token token) =>
        GoLiterals.TryReadRune(token.Text, out var rune, out var problem)
            ? (new NumberNode(token.Position, token.Text)
            {
                Signed = rune,
                Unsigned = (ulong)rune,
                Float = rune,
                Ideal = (long)rune,
            }, null)
            : (null, problem);

    private static (NumberNode?, string?) ParseNumber(Token token)
    {
        if (ParseInteger(token.Text) is { } integer && integer <= ulong.MaxValue && integer >= long.MinValue)
        {
            var signed = integer <= long.MaxValue ? (long?)integer : null;
            var looksLikeFloat = token.Text.AsSpan().IndexOfAny(FloatCharacters) >= 0 && !IsHexadecimal(token.Text);
            return (new NumberNode(token.Position, token.Text)
            {
                Signed = signed,
                Unsigned = integer >= 0 && (integer.IsZero || token.Text[0] is not ('+' or '-')) ? (ulong)integer : null,
                Float = (double)integer,
                Ideal = looksLikeFloat ? (double)integer : signed,
            }, null);
        }

        if (ParseFloat(token.Text) is not { } number)
        {
            return (null, $"illegal number syntax: {GoQuote.Quote(token.Text)}");
        }

        if (token.Text.AsSpan().IndexOfAny(FloatCharacters) < 0)
        {
            return (null, $"integer overflow: {GoQuote.Quote(token.Text)}");
        }

        return (new NumberNode(token.Position, token.Text)
        {
            Signed = number is >= long.MinValue and < 9223372036854775808.0 && Math.Truncate(number) == number ? (long)number : null,
            Unsigned = number is >= 0 and < 18446744073709551616.0 && Math.Truncate(number) == number ? (ulong)number : null,
            Float = number,
            Ideal = number,
        }, null);
    }

    private static bool IsHexadecimal(string text) =>
        text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X' && text.AsSpan().IndexOfAny("pP") < 0;

    private static BigInteger? ParseInteger(string text)
    {
        var digits = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        if (digits.IsEmpty || !HasGoodUnderscores(digits))
        {
            return null;
        }

        var radix = RadixOf(digits, out var prefix);
        var value = BigInteger.Zero;
        foreach (var digit in digits[prefix..])
        {
            var number = digit == '_' ? -1 : DigitValue(digit);
            if (number >= radix)
            {
                return null;
            }

            value = number < 0 ? value : (value * radix) + number;
        }

        return digits.Length == prefix ? null : text[0] == '-' ? -value : value;
    }

    private static int RadixOf(ReadOnlySpan<char> digits, out int prefix)
    {
        prefix = 0;
        if (digits[0] != '0' || digits.Length == 1)
        {
            return 10;
        }

        prefix = 2;
        switch (digits[1])
        {
            case 'x' or 'X':
                return 16;
            case 'o' or 'O':
                return 8;
            case 'b' or 'B':
                return 2;
            default:
                prefix = 1;
                return 8;
        }
    }

    private static int DigitValue(char digit) => char.IsAsciiHexDigit(digit)
        ? int.Parse([digit], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : int.MaxValue;

    private static double? ParseFloat(string text)
    {
        var unsigned = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        if (!HasGoodUnderscores(unsigned))
        {
            return null;
        }

        var plain = text.Replace("_", string.Empty, StringComparison.Ordinal);
        var number = unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? ParseHexadecimalFloat(plain)
            : double.TryParse(plain, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return number is { } found && double.IsFinite(found) ? found : null;
    }

    /// <summary>Reads <c>0x1.8p3</c>; the exponent must be there.</summary>
    private static double? ParseHexadecimalFloat(string text)
    {
        var sign = text[0] == '-' ? -1 : 1;
        var body = text[(text.IndexOf('0', StringComparison.Ordinal) + 2)..];
        var exponentAt = body.AsSpan().IndexOfAny('p', 'P');
        if (exponentAt <= 0 || !int.TryParse(body.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return null;
        }

        var point = body.IndexOf('.', StringComparison.Ordinal);
        var digits = body[..exponentAt].Replace(".", string.Empty, StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : exponentAt - point - 1;
        return BigInteger.TryParse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mantissa) && digits.Length > 0
            ? sign * Math.ScaleB((double)mantissa, exponent - (4 * decimals))
            : null;
    }

    /// <summary>Whether each underscore stands between two digits, or a base prefix and a digit.</summary>
    private static bool HasGoodUnderscores(ReadOnlySpan<char> text)
    {
        if (!text.Contains('_'))
        {
            return true;
        }

        var prefixed = text.Length >= 2 && text[0] == '0' && char.ToLowerInvariant(text[1]) is 'b' or 'o' or 'x';
        for (var i = prefixed ? 2 : 0; i < text.Length; i++)
        {
            var before = i > 0 && (char.IsAsciiHexDigit(text[i - 1]) || (prefixed && i == 2));
            if (text[i] == '_' && !(before && i + 1 < text.Length && char.IsAsciiHexDigit(text[i + 1])))
            {
                return false;
            }
        }

        return true;
    }
}
