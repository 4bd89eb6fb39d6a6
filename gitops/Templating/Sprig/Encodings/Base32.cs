using System.Globalization;
using System.Text;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig.Encodings;

/// <summary>Base 32 as Go's <c>base32.StdEncoding</c> writes and reads it.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Group = 8;
    private const int BitsPerDigit = 5;

    /// <summary>Writes bytes.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        FunctionLimits.CheckTextLength(bytes.Length / 5L * Group);
        var output = new StringBuilder((bytes.Length / 5 * Group) + Group);
        var (buffer, bits) = (0, 0);
        foreach (var b in bytes)
        {
            buffer = ((buffer << 8) | b) & 0xFFFF;
            for (bits += 8; bits >= BitsPerDigit; bits -= BitsPerDigit)
            {
                output.Append(Alphabet[(buffer >> (bits - BitsPerDigit)) & 31]);
            }
        }

        if (bits > 0)
        {
            output.Append(Alphabet[(buffer << (BitsPerDigit - bits)) & 31]);
        }

        return output.Append('=', (Group - (output.Length % Group)) % Group).ToString();
    }

    /// <summary>Reads encoded bytes; newlines do not count.</summary>
    /// <param name="text">The encoded text.</param>
    /// <param name="data">The bytes.</param>
    /// <param name="error">Go's error with the place of the first bad byte; empty if there is none.</param>
    public static bool TryDecode(string text, out byte[] data, out string error)
    {
        var bytes = Strings.ByteText.ToByteString(text);
        var input = bytes.AsSpan().ContainsAny('\r', '\n') ? string.Concat(bytes.Where(c => c is not ('\r' or '\n'))) : bytes;
        List<byte> output = new((input.Length / Group * 5) + 5);
        for (var (at, isEnd) = (0, false); at < input.Length && !isEnd;)
        {
            var (bits, digits, bad) = ReadGroup(input, ref at);
            if (bad >= 0)
            {
                (data, error) = ([], string.Create(CultureInfo.InvariantCulture, $"illegal base32 data at input byte {bad}"));
                return false;
            }

            for (var i = 0; i < digits * BitsPerDigit / 8; i++)
            {
                output.Add((byte)(bits >> (32 - (8 * i))));
            }

            isEnd = digits < Group;
        }

        (data, error) = ([.. output], string.Empty);
        return true;
    }

    private static (long Bits, int Digits, int Bad) ReadGroup(string input, ref int at)
    {
        var bits = 0L;
        for (var digit = 0; digit < Group; digit++)
        {
            if (at == input.Length)
            {
                return (0, 0, at - digit);
            }

            var c = input[at++];
            if (c == '=' && digit >= 2 && input.Length - at < Group)
            {
                return (bits, digit, BadPadding(input, at, digit));
            }

            var value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
            {
                return (0, 0, at - 1);
            }

            bits |= (long)value << (35 - (BitsPerDigit * digit));
        }

        return (bits, Group, -1);
    }

    /// <returns>The place of the first bad byte; -1 if there is none.</returns>
    private static int BadPadding(string input, int at, int digit)
    {
        var left = input.Length - at;
        if (left + digit < Group - 1)
        {
            return input.Length;
        }

        for (var k = 0; k < Group - 1 - digit; k++)
        {
            if (left > k && input[at + k] != '=')
            {
                return at + k - 1;
            }
        }

        // These numbers of digits do not make whole bytes.
        return digit is 3 or 6 ? at - 1 : -1;
    }
}
