using System.Buffers;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading.Blocks;

/// <summary>Reads a list or mapping in brackets that stands on one line and holds plain words and quoted texts.</summary>
internal sealed class BlockYamlFlow
{
    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./");

    private readonly BlockYamlLines _lines;
    private readonly string _file;
    private readonly int _maximumDepth;
    private int _at;

    private BlockYamlFlow(BlockYamlLines lines, string file, int maximumDepth) =>
        (_lines, _file, _maximumDepth, _at) = (lines, file, maximumDepth, lines.Content);

    /// <summary>The value whose bracket the cursor is at, and the index behind it; <see langword="null"/> if there is anything unusual
    /// about it.</summary>
    public static (YamlValue Value, int End)? Read(BlockYamlLines lines, string file, int maximumDepth)
    {
        var reader = new BlockYamlFlow(lines, file, maximumDepth);
        return reader.ReadValue(depth: 1) is { } value ? (value, reader._at) : null;
    }

    private YamlValue? ReadValue(int depth)
    {
        if (depth > _maximumDepth || !SkipSpaces())
        {
            return null;
        }

        return _lines.Text[_at] switch
        {
            '[' => ReadList(depth),
            '{' => ReadMap(depth),
            _ => ReadScalar(),
        };
    }

    private YamlList? ReadList(int depth)
    {
        var begin = _at++;
        var items = new List<YamlValue>();
        for (var more = !TakesEnd(']'); more;)
        {
            if (ReadValue(depth + 1) is not { } item || EndsItem(']') is not { } isLast)
            {
                return null;
            }

            items.Add(item);
            more = !isLast;
        }

        return new YamlList(SpanFrom(begin), [.. items]);
    }

    private YamlMap? ReadMap(int depth)
    {
        var begin = _at++;
        var entries = new List<YamlEntry>();
        for (var more = !TakesEnd('}'); more;)
        {
            if (ReadEntry(depth) is not { } entry
                || entries.Exists(e => string.Equals(e.Key, entry.Key, StringComparison.Ordinal))
                || EndsItem('}') is not { } isLast)
            {
                return null;
            }

            entries.Add(entry);
            more = !isLast;
        }

        return new YamlMap(SpanFrom(begin), [.. entries]);
    }

    private YamlEntry? ReadEntry(int depth)
    {
        if (!SkipSpaces() || ReadScalar() is not { Type: ScalarType.Text } key || !Takes(':') || _at >= _lines.End
            || _lines.Text[_at] != ' ')
        {
            return null;
        }

        return ReadValue(depth + 1) is { } value ? new YamlEntry(key.Text, key.Span, value) : null;
    }

    private YamlScalar? ReadScalar()
    {
        var begin = _at;
        var rest = _lines.Text.AsSpan(_at, _lines.End - _at);
        if (rest[0] is '"' or '\'')
        {
            var length = rest[1..].IndexOf(rest[0]);
            var quoted = length < 0 ? [] : rest.Slice(1, length);
            _at += length + 2;

            // A quote behind a quote is an escaped one.
            return length < 0 || quoted.Contains('\\') || (_at < _lines.End && _lines.Text[_at] is not (',' or ' ' or ':' or ']' or '}'))
                ? null
                : new YamlScalar(SpanFrom(begin), quoted.ToString(), ScalarType.Text);
        }

        var end = rest.IndexOfAnyExcept(WordCharacters);
        if (end <= 0 || rest[0] == '-')
        {
            return null;
        }

        _at += end;
        var word = rest[..end].ToString();
        return new YamlScalar(SpanFrom(begin), word, PlainScalar.TypeOf(word));
    }

    // Whether the list ends here; null if neither its end nor a comma follows.
    private bool? EndsItem(char end)
    {
        if (TakesEnd(end))
        {
            return true;
        }

        return Takes(',') && SkipSpaces() && _lines.Text[_at] != end ? false : null;
    }

    private bool TakesEnd(char end) => SkipSpaces() && Takes(end);

    private bool Takes(char c)
    {
        if (_at >= _lines.End || _lines.Text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool SkipSpaces()
    {
        while (_at < _lines.End && _lines.Text[_at] == ' ')
        {
            _at++;
        }

        return _at < _lines.End;
    }

    private SourceSpan SpanFrom(int begin) =>
        new(_file, _lines.Number, begin - _lines.Start + 1, _lines.Number, _at - _lines.Start + 1);
}
