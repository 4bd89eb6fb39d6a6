using System.Text;
using System.Text.RegularExpressions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests.Yaml;

/// <summary>Makes Go values with texts that are hard to write as YAML; the same for the same seed.</summary>
internal sealed partial class GoValueGenerator(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "0", "9", "12", " ", " ", "\n", "\n", "\n\n", "\t", "\r", ":", ": ", "#", " #", "-", "- ", "?", "? ", ".", "...", "---", "'", "\"", "\\",
        "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "=", "<<", "~", "_", "é", "你", "😀", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0",
        "\0", "\u0007", "\u001b", "\u007F", "\uE000", "\uFFFD", "\uFFFE", "\u0080", "\uDC80", "\uDCFF", "٣", "true", "no", "null", "1e3", "0x1", "0o7", "2024-01-02",
        "text of some words", "https://host/path?q=1#f",
    ];

    private static readonly string[] Words =
    [
        "", "y", "Yes", "off", "NULL", "~", "TRUE", ".inf", "-.INF", ".nan", "+.inf", "1", "01", "08", "0o17", "0o8", "0b1", "0b2", "0b-1", "0o-7", "0o+7", "-0b1", "-0b+1",
        "0x", "0xg", "0xF", "1_0", "_1", "1__0_", "+1", "+-1", "1.", ".5", ".", "._1", ".1_1", "1e5", "1e", "1e400", "1e-400", "+.5e+3", "12e03", "1:30", "1:60", "1:5:9.5", "190:20:30.15",
        "-1:1", "1:1_", "2024-1-2", "2024-02-30", "2024-02-29", "2023-02-29", "2024-01-02T03:04:05Z", "2024-01-02t3:4:5+01:00", "2024-01-02 03:04:05.5", "2024-01-02  3:4:5",
        "2024-01-02 3:4", "2024-01-02T03:04:05", "2024-01-02T03:04:05.123456789Z", "2024-01-02T24:00:00Z", "2024-01-02 03:04:05Z", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "+18446744073709551615", "07777777777777777777777777",
        "- a", "-a", "? a", "?a", ": a", ":a", "a:", "a: b", "a:b", "a #b", "a#b", "#a", "%a", "--- a", "---a", "...a", "a---", "a\u2028b", "\uFEFFab", "a\uFEFF", "\n", "\n\n", " \n", "a\n ",
        " a\nb", "a\n b\n", "a\n\n", "a \nb", "a\nb ", "\ta\nb", "a\n\tb", "a\u2028\nb", "\u2028\n", "a\n\u2028", "😀\nb", "a\u0085\nb", "'a'", "'a\nb", "\"", "a\\b", "a\\\nb",
    ];

    private readonly Random _random = new(seed);

    public object? Next() => Value(_random.Next(5));

    private object? Value(int depth) => (depth == 0 ? _random.Next(6) : _random.Next(12)) switch
    {
        0 => Scalar(),
        < 6 => Text(),
        < 8 => GoList.Of([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1))]),
        _ => Map(depth),
    };

    private GoMap Map(int depth)
    {
        var type = (GoMapType)_random.Next(3);
        var map = new GoMap(type);
        for (var i = _random.Next(5); i > 0; i--)
        {
            var key = type == GoMapType.AnyToAny && _random.Next(3) == 0 ? Scalar() : Key(map);
            map.Set(key, type == GoMapType.StringToString ? Text() : Value(depth - 1));
        }

        return map;
    }

    /// <summary>A key whose place among the others is certain in Go too: bad bytes are all alike there, and very long numbers wrap around.</summary>
    private string Key(GoMap map)
    {
        while (true)
        {
            var key = Text();
            var isBad = key.Contains('\uFFFD', StringComparison.Ordinal) || GoText.HasInvalidBytes(key);
            if (!LongNumber().IsMatch(key) && !(isBad && map.Entries.Any(e => e.Key is string other && (other.Contains('\uFFFD', StringComparison.Ordinal) || GoText.HasInvalidBytes(other)))))
            {
                return key;
            }
        }
    }

    private object? Scalar() => _random.Next(9) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => _random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(64),
        3 => (ulong)_random.NextInt64(),
        4 => GoInteger.Int64(_random.Next(-9, 9)),
        5 => GoInteger.Int32(_random.Next()),
        6 => (double)_random.Next(-2000, 2000) / _random.Next(1, 30),
        7 => _random.NextDouble() * Math.Pow(10, _random.Next(-20, 25)),
        _ => Pick([0.0, -0.0, 1e6, 999999, 1e21, 1e-5, 123456.7, double.MaxValue, double.Epsilon, double.PositiveInfinity, double.NegativeInfinity]),
    };

    /// <summary>A text. Releases of Go differ in whether more than nine digits may follow a second.</summary>
    private string Text()
    {
        string text;
        do
        {
            text = AnyText();
        }
        while (LongFraction().IsMatch(text));

        return text;
    }

    private string AnyText()
    {
        switch (_random.Next(12))
        {
            case < 4:
                return Pick(Words);
            case 4:
                return string.Concat(Enumerable.Repeat(Pick(Pieces), _random.Next(200)));
            case 5:
                return Pick(Words) + Pick(Words);
            default:
                var text = new StringBuilder();
                for (var i = _random.Next(7); i > 0; i--)
                {
                    text.Append(Pick(Pieces));
                }

                return text.ToString();
        }
    }

    [GeneratedRegex("[0-9٣]{18,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    [GeneratedRegex("[.,][0-9]{10,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongFraction();

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
