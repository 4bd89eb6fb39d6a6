using System.Text;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Formatting;

/// <summary>Writes single strings, integers and floats with the flags of a directive (Go package fmt, format.go).</summary>
internal sealed class ScalarFormatter
{
    private const string LowerDigits = "0123456789abcdef";
    private const string UpperDigits = "0123456789ABCDEF";

    public FormatFlags Flags;

    public StringBuilder Output { get; } = new();

    public void Pad(ReadOnlySpan<char> text)
    {
        var padding = Flags.Width is > 0 and var width ? width - GoText.RuneCount(text) : 0;
        if (!Flags.Minus)
        {
            WritePadding(padding);
        }

        Output.Append(text);
        if (Flags.Minus)
        {
            WritePadding(padding);
        }

        FunctionLimits.CheckTextLength(Output.Length);
    }

    public void Boolean(bool value) => Pad(value ? "true" : "false");

    public void String(string text) => Pad(Truncate(text));

    public void Quoted(string text)
    {
        text = Truncate(text);
        Pad(Flags.Sharp && GoQuote.CanBackquote(text) ? $"`{text}`" : GoQuote.Quote(text, Flags.Plus));
    }

    public void QuotedRune(ulong value) => Pad(GoQuote.QuoteRune(ToRune(value), Flags.Plus));

    public void Rune(ulong value) => Pad(GoQuote.RuneText(ToRune(value)));

    public void Integer(ulong value, bool isSigned, int verb)
    {
        var negative = isSigned && unchecked((long)value) < 0;
        var magnitude = negative ? unchecked(0 - value) : value;
        if (Flags.Precision == 0 && value == 0)
        {
            WriteBlanks(Flags.Width ?? 0);
            return;
        }

        var radix = RadixOf(verb);
        var digits = Digits(magnitude, radix, verb == 'X' ? UpperDigits : LowerDigits).PadLeft(IntegerPrecision(negative), '0');
        var sign = negative ? "-" : Flags.Plus ? "+" : Flags.Space ? " " : string.Empty;
        PadWithoutZeros(sign + IntegerPrefix(digits, radix, verb) + digits);
    }

    public void Unicode(ulong value)
    {
        var digits = Digits(value, 16, UpperDigits).PadLeft(Math.Max(4, Flags.Precision ?? 0), '0');
        var shown = Flags.Sharp && value <= 0x10FFFF && GoQuote.IsPrint((int)value) ? $" '{GoQuote.RuneText((int)value)}'" : string.Empty;
        PadWithoutZeros($"U+{digits}{shown}");
    }

    public void HexBytes(ReadOnlySpan<byte> bytes, bool upper)
    {
        if (Flags.Precision is { } precision && precision < bytes.Length)
        {
            bytes = bytes[..precision];
        }

        if (bytes.IsEmpty)
        {
            WritePadding(Flags.Width ?? 0);
            return;
        }

        FunctionLimits.CheckTextLength(Output.Length + (bytes.Length * 5L));
        var digits = upper ? UpperDigits : LowerDigits;
        var prefix = Flags.Sharp ? upper ? "0X" : "0x" : string.Empty;
        var text = new StringBuilder(prefix);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (Flags.Space && i > 0)
            {
                text.Append(' ').Append(prefix);
            }

            text.Append(digits[bytes[i] >> 4]).Append(digits[bytes[i] & 15]);
        }

        Pad(text.ToString());
    }

    public void Float(double value, int verb, int precision)
    {
        precision = Flags.Precision ?? precision;
        var number = GoFloat.Format(value, verb, precision);
        var sign = number[0] is '-' or '+' ? number[0] : '+';
        var digits = number[0] is '-' or '+' ? number[1..] : number;
        if (Flags.Space && sign == '+' && !Flags.Plus)
        {
            sign = ' ';
        }

        if (digits[0] is 'I' or 'N')
        {
            var bare = digits[0] == 'N' && !Flags.Space && !Flags.Plus;
            PadWithoutZeros(bare ? digits : sign + digits);
            return;
        }

        if (Flags.Sharp && verb != 'b')
        {
            digits = GoFloat.KeepPoint(digits, verb, precision);
        }

        PadNumber(sign, digits);
    }

    public void WritePadding(int count)
    {
        if (count > 0)
        {
            FunctionLimits.CheckTextLength((long)Output.Length + count);
            Output.Append(Flags.Zero && !Flags.Minus ? '0' : ' ', count);
        }
    }

    private static int RadixOf(int verb) => verb switch
    {
        'b' => 2,
        'o' or 'O' => 8,
        'x' or 'X' => 16,
        _ => 10,
    };

    private static string Digits(ulong value, int radix, string digits)
    {
        Span<char> buffer = stackalloc char[64];
        var at = buffer.Length;
        do
        {
            buffer[--at] = digits[(int)(value % (ulong)radix)];
            value /= (ulong)radix;
        }
        while (value > 0);
        return buffer[at..].ToString();
    }

    private static int ToRune(ulong value) => value > 0x10FFFF ? 0xFFFD : (int)value;

    private string IntegerPrefix(string digits, int radix, int verb)
    {
        var prefix = verb == 'O' ? "0o" : string.Empty;
        return Flags.Sharp
            ? prefix + radix switch
            {
                2 => "0b",
                8 when digits[0] != '0' => "0",
                16 => verb == 'X' ? "0X" : "0x",
                _ => string.Empty,
            }
            : prefix;
    }

    private int IntegerPrecision(bool negative)
    {
        if (Flags.Precision is { } precision)
        {
            return precision;
        }

        // Zero padding makes the digits fill the width, with room for the sign.
        return Flags.Zero && !Flags.Minus && Flags.Width is { } width ? Math.Max(0, width - (negative || Flags.Plus || Flags.Space ? 1 : 0)) : 0;
    }

    private void PadNumber(char sign, string digits)
    {
        if (!Flags.Plus && sign == '+')
        {
            Pad(digits);
            return;
        }

        if (Flags.Zero && !Flags.Minus && Flags.Width > digits.Length + 1)
        {
            Output.Append(sign);
            WritePadding(Flags.Width.Value - digits.Length - 1);
            Output.Append(digits);
            return;
        }

        Pad(sign + digits);
    }

    private void PadWithoutZeros(string text)
    {
        var zero = Flags.Zero;
        Flags.Zero = false;
        Pad(text);
        Flags.Zero = zero;
    }

    private void WriteBlanks(int count)
    {
        var zero = Flags.Zero;
        Flags.Zero = false;
        WritePadding(count);
        Flags.Zero = zero;
    }

    private string Truncate(string text)
    {
        if (Flags.Precision is not { } precision || precision >= text.Length)
        {
            return text;
        }

        var end = 0;
        for (; end < text.Length && precision > 0; precision--)
        {
            GoText.RuneAt(text, end, out var units);
            end += units;
        }

        return text[..end];
    }
}
