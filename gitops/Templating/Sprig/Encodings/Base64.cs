using System.Globalization;

namespace LcncInfra.Templating.Sprig.Encodings;

/// <summary>Base 64 as Go's <c>base64.StdEncoding</c> reads it: newlines do not count, padding does.</summary>
internal static class Base64
{
    private const int Group = 4;

    /// <summary>Reads encoded bytes.</summary>
    /// <param name="text">The encoded text.</param>
    /// <param name="data">The bytes.</param>
    /// <param name="error">Go's error with the place of the first bad byte; empty if there is none.</param>
    public static bool TryDecode(string text, out byte[] data, out string error)
    {
        var input = Strings.ByteText.ToByteString(text);
        List<byte> output = new(BufferLength(text));
        var at = 0;
        while (true)
        {
            var (bits, digits, bad) = ReadGroup(input, ref at);
            if (bad >= 0)
            {
                (data, error) = ([], string.Create(CultureInfo.InvariantCulture, $"illegal base64 data at input byte {bad}"));
                return false;
            }

            for (var i = 0; i < digits - 1; i++)
            {
                output.Add((byte)(bits >> (16 - (8 * i))));
            }

            if (digits < Group)
            {
                (data, error) = ([.. output], string.Empty);
                return true;
            }
        }
    }

    /// <summary>Bytes that Go sets aside for the result.</summary>
    public static int BufferLength(string text) => text.Length / Group * 3;

    private static (int Bits, int Digits, int Bad) ReadGroup(string input, ref int at)
    {
        var bits = 0;
        for (var digit = 0; digit < Group; digit++)
        {
            SkipNewlines(input, ref at);
            if (at == input.Length)
            {
                return digit == 0 ? (0, 0, -1) : (0, 0, at - digit);
            }

            var value = ValueOf(input[at++]);
            if (value >= 0)
            {
                bits |= value << (18 - (6 * digit));
            }
            else
            {
                return input[at - 1] == '=' ? ReadPadding(input, ref at, bits, digit) : (0, 0, at - 1);
            }
        }

        return (bits, Group, -1);
    }

    private static (int Bits, int Digits, int Bad) ReadPadding(string input, ref int at, int bits, int digit)
    {
        if (digit < 2)
        {
            return (0, 0, at - 1);
        }

        SkipNewlines(input, ref at);
        if (digit == 2)
        {
            if (at == input.Length)
            {
                return (0, 0, input.Length);
            }

            if (input[at] != '=')
            {
                return (0, 0, at - 1);
            }

            at++;
            SkipNewlines(input, ref at);
        }

        return at < input.Length ? (0, 0, at) : (bits, digit, -1);
    }

    private static void SkipNewlines(string input, ref int at)
    {
        while (at < input.Length && input[at] is '\n' or '\r')
        {
            at++;
        }
    }

    private static int ValueOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
