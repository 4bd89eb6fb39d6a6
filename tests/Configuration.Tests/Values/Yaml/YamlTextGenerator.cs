using System.Text;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Configuration.Tests.Values.Yaml;

/// <summary>Makes texts that are YAML, nearly YAML and not YAML at all; the same for the same seed.</summary>
internal sealed class YamlTextGenerator(int seed)
{
    private static readonly string[] Fragments =
    [
        "a", "b", "name", "key", "x y", "1", "012", "0o17", "0x1F", "1_000", "1e3", ".5", "-1", "+2", "~", "null", "yes", "no", "on", "y", "true", "2024-01-02",
        "1:30", ".inf", "<<", "=", "é", "你", "😀", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0", "\0", "\u0007", "\u007F",
        ": ", ": ", ": ", ":", ":\n", "- ", "- ", "-", "? ", "?", ", ", ",", "[", "]", "[", "]", "{", "}", "{", "}", "#", " # c\n", "\n", "\n", "\n", "\n  ",
        "\n    ", "\n ", "\r\n", "\r", " ", "  ", "\t", "\n\t", "'", "'", "\"", "\"", "''", "\\n", "\\x41", "\\u00e9", "\\\n", "\\", "|", ">", "|-\n", ">+\n",
        "|2\n", ">1-\n", "|\n  t\n", "&a ", "&b ", "*a", "*b", "*a ", "!", "!!str ", "!!int ", "!!float ", "!!binary ", "!!null ", "!!bool ", "!!map ",
        "!!timestamp ", "!x ", "!<tag:yaml.org,2002:str> ", "!e!x ", "%YAML 1.1\n", "%TAG !e! tag:yaml.org,2002:\n", "---\n", "---", "...\n", "--- ", "@", "`",
        "%", "<<: ", "<<: *a", "a: &a {x: 1}\n", "k: v\n", "- i\n", "{{ .X }}", "\"q: \" ", "'it''s'", "aGk=", "%41",
    ];

    private readonly Random _random = new(seed);

    public string Next() => _random.Next(11) switch
    {
        < 4 => Joined(),
        10 => Long(),
        < 6 => Scalar(),
        < 9 => Mutated(Written()),
        _ => Written(),
    };

    /// <summary>A text of lines of a well-formed value, in block or flow form.</summary>
    public string Written() => _random.Next(3) == 0 ? Flow(3) : YamlV3Writer.Write(Value(3));

    /// <summary>A value that no type of YAML confuses.</summary>
    public object? Value(int depth) => (depth == 0 ? _random.Next(3) : _random.Next(6)) switch
    {
        0 => Pick(Fragments),
        1 => (long)_random.Next(-1000, 1000),
        2 => Pick(["line\nline\n", "a\n\n b\n", "t", "", "x: y", " lead", "k #c", "word word"]),
        3 => GoList.Of([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1))]),
        _ => Map(depth - 1),
    };

    private GoMap Map(int depth)
    {
        var map = new GoMap(GoMapType.AnyToAny);
        for (var i = _random.Next(4); i > 0; i--)
        {
            map.Set(Pick(["a", "b", "name", "x y", "y", "1", "<<", "k: v", "q'q"]), Value(depth));
        }

        return map;
    }

    private string Joined()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(1, 14); i > 0; i--)
        {
            text.Append(Pick(Fragments));
        }

        return text.ToString();
    }

    /// <summary>A text beyond the windows in which Go reads, and the length that a key may have.</summary>
    private string Long()
    {
        var text = new StringBuilder(Joined());
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            text.Append(string.Concat(Enumerable.Repeat(Pick(["a", "é", "😀 ", "a, ", "b: c\n", "[", "- ", "\n", " ", "x\ny", "'"]), _random.Next(400)))).Append(Joined());
        }

        return text.ToString();
    }

    private string Scalar()
    {
        const string characters = "0123456789__+-..eExXbBoOnNaAiIfFtTzZ: ~yY";
        var text = new StringBuilder("- ");
        text.Append(Pick(["", "", "", "0b", "0o", "0x", "-0b", "-", "+", "2024-", "2024-1-2", "2024-01-02T", "!!int ", "!!float ", "!!timestamp 20", ".", "'", "\""]));
        for (var i = _random.Next(0, 8); i > 0; i--)
        {
            text.Append(characters[_random.Next(characters.Length)]);
        }

        return text.ToString();
    }

    private string Flow(int depth) => (depth == 0 ? _random.Next(3) : _random.Next(6)) switch
    {
        0 => Pick(["a", "1", "~", "'q'", "\"d\"", "yes", "a b", "&a x", "*a", "!!str 5", ""]),
        1 => Pick(["012", "x:y", "x: y", "-", "http://a/b", "a#b", "? q", "'a: b'"]),
        2 => "\"" + Pick(["", "\\t", "a\n  b", "a\\\n  b", "\\u4f60", "\\U0001F600", "\\ud800", " x "]) + "\"",
        3 => "[" + string.Join(Pick([", ", ",", " ,\n "]), Enumerable.Range(0, _random.Next(4)).Select(_ => Flow(depth - 1))) + Pick(["]", "]", ", ]", "\n]"]),
        _ => "{" + string.Join(Pick([", ", ",", "\n, "]), Enumerable.Range(0, _random.Next(4)).Select(_ => Entry(depth - 1))) + Pick(["}", "}", ",}", " }"]),
    };

    private string Entry(int depth) =>
        Pick(["a", "b", "'k'", "\"k\"", "? c", "<<", "1", "y", "[x]", "", "&a k"]) + Pick([": ", ": ", ":", " : ", ""]) + Flow(depth);

    private string Mutated(string text)
    {
        var mutated = new StringBuilder(text);
        for (var i = _random.Next(1, 4); i > 0 && mutated.Length > 0; i--)
        {
            var at = _random.Next(mutated.Length);
            if (_random.Next(2) == 0)
            {
                mutated.Remove(at, 1);
            }
            else
            {
                mutated.Insert(at, Pick(Fragments));
            }
        }

        return mutated.ToString();
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
