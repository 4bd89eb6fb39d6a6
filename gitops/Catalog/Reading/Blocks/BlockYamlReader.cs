using System.Buffers;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading.Blocks;

/// <summary>Reads the YAML that nearly every control plane consists of, several times faster than a whole YAML parser.</summary>
/// <remarks>
/// Block mappings and lists, texts on one line with or without quotes, simple lists and mappings in brackets, and <c>|</c> blocks.
/// Whatever else it meets, right or wrong, it leaves the
/// whole file to <see cref="YamlDocumentReader"/>'s parser, which also reports mistakes. Both give the same values and places, which a
/// property tests.
/// </remarks>
internal sealed class BlockYamlReader
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\r\u0085\u2028\u2029\uFEFF");
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./");

    private readonly string _file;
    private readonly CatalogLimits _limits;
    private readonly BlockYamlLines _lines;

    private BlockYamlReader(string file, string text, CatalogLimits limits) =>
        (_file, _limits, _lines) = (file, limits, new BlockYamlLines(text));

    /// <summary>The documents; <see langword="null"/> if the text holds anything unusual.</summary>
    public static IReadOnlyList<YamlValue>? TryRead(string file, string text, CatalogLimits limits)
    {
        // YAML reads the line ends of Windows as those of Unix, and they move no place.
        var lines = text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
        return lines.AsSpan().ContainsAny(Unusual) ? null : new BlockYamlReader(file, lines, limits).TryReadDocuments();
    }

    private List<YamlValue>? TryReadDocuments()
    {
        var documents = new List<YamlValue>();
        _lines.MoveNext();
        while (!_lines.IsAtEnd)
        {
            if (_lines.IsDocumentMarker())
            {
                if (_lines.Text[_lines.Content] == '.' || !IsNothing(_lines.Content + 3))
                {
                    return null;
                }

                _lines.MoveNext();
            }
            else if (_lines.Column == 0 && documents.Count < _limits.Documents && ReadBlock(depth: 1) is { } document
                && (_lines.IsAtEnd || _lines.IsDocumentMarker()))
            {
                documents.Add(document);
            }
            else
            {
                return null;
            }
        }

        return documents;
    }

    private YamlValue? ReadBlock(int depth)
    {
        if (depth > _limits.Depth)
        {
            return null;
        }

        return IsDash() ? ReadList(depth) : ReadMap(depth);
    }

    private YamlMap? ReadMap(int depth)
    {
        var entries = new List<YamlEntry>();
        var column = _lines.Column;
        while (!_lines.IsAtEnd && _lines.Column == column && !_lines.IsDocumentMarker() && !IsDash())
        {
            if (ReadKey() is not { } key || entries.Exists(e => string.Equals(e.Key, key.Text, StringComparison.Ordinal)))
            {
                return null;
            }

            _lines.Enter(key.Colon + 1);
            if (ReadValue(column, depth, isInMap: true) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key.Text, key.Span, value));
        }

        return entries.Count == 0 || IsDeeperThan(column) ? null
            : new YamlMap(Join(entries[0].KeySpan, entries[^1].Value.Span), [.. entries]);
    }

    private YamlList? ReadList(int depth)
    {
        var items = new List<YamlValue>();
        var column = _lines.Column;
        var start = SpanOf(_lines.Content, _lines.Content + 1);
        while (!_lines.IsAtEnd && _lines.Column == column && IsDash() && !_lines.IsDocumentMarker())
        {
            _lines.Enter(_lines.Content + 1);
            if (ReadValue(column, depth, isInMap: false) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return IsDeeperThan(column) ? null : new YamlList(Join(start, items[^1].Span), [.. items]);
    }

    // Reads what stands behind a colon or dash; afterwards the cursor is at the next line that says something.
    private YamlValue? ReadValue(int column, int depth, bool isInMap)
    {
        var begin = _lines.Content;
        if (IsNothing(begin))
        {
            var nothing = SpanOf(begin, begin);
            _lines.MoveNext();
            var isNested = !_lines.IsAtEnd
                && (_lines.Column > column || (isInMap && _lines.Column == column && IsDash() && !_lines.IsDocumentMarker()));
            return isNested ? ReadBlock(depth + 1) : new YamlScalar(nothing, string.Empty, ScalarType.Null);
        }

        _lines.Enter(begin + _lines.Rest.IndexOfAnyExcept(' '));
        if (!isInMap && (IsDash() || ReadKey() is not null))
        {
            return ReadBlock(depth + 1);
        }

        return _lines.Text[_lines.Content] == '|' ? BlockYamlText.Read(_lines, column, _file, _limits) : ReadLine(column, depth);
    }

    private YamlValue? ReadLine(int column, int depth)
    {
        var value = _lines.Text[_lines.Content] switch
        {
            '"' or '\'' => ReadQuoted(),
            '[' or '{' => BlockYamlFlow.Read(_lines, _file, _limits.Depth - depth) is { } flow && IsNothing(flow.End) ? flow.Value : null,
            _ => ReadPlain(),
        };
        if (value is null || _lines.Rest.Length > _limits.ScalarLength)
        {
            return null;
        }

        // A deeper line would continue the text.
        _lines.MoveNext();
        return IsDeeperThan(column) ? null : value;
    }

    private YamlScalar? ReadQuoted()
    {
        var quote = _lines.Text[_lines.Content];
        var length = _lines.Rest[1..].IndexOf(quote);
        var text = length < 0 ? [] : _lines.Rest.Slice(1, length);
        var end = _lines.Content + length + 2;
        return length < 0 || text.Contains('\\') || !IsNothing(end) || IsAt(end, quote)
            ? null
            : new YamlScalar(SpanOf(_lines.Content, end), text.ToString(), ScalarType.Text);
    }

    private YamlScalar? ReadPlain()
    {
        var rest = _lines.Rest;
        var text = (rest.IndexOf(" #") is var comment and >= 0 ? rest[..comment] : rest).TrimEnd(' ');
        if (!BeginsPlain(text) || text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal))
        {
            return null;
        }

        var written = text.ToString();
        return new YamlScalar(SpanOf(_lines.Content, _lines.Content + written.Length), written, PlainScalar.TypeOf(written));
    }

    private static bool BeginsPlain(ReadOnlySpan<char> text) => text switch
    {
        ['-', var next, ..] => next is not (' ' or '-'),
        ['?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '-', ..] => false,
        _ => true,
    };

    // A key of usual characters that Kubernetes reads as text, or a quoted one; the line must go on with a colon.
    private (string Text, SourceSpan Span, int Colon)? ReadKey()
    {
        var rest = _lines.Rest;
        var quote = rest[0] is '"' or '\'' ? 1 : 0;
        var length = quote == 0 ? rest.IndexOfAnyExcept(KeyCharacters) : rest[1..].IndexOf(rest[0]);
        var colon = length + (2 * quote);
        if (length < quote || length > 128 || rest[0] == '-' || colon >= rest.Length || rest[colon] != ':'
            || (colon + 1 < rest.Length && rest[colon + 1] != ' '))
        {
            return null;
        }

        var key = rest.Slice(quote, length);
        if (quote == 1 ? key.Contains('\\') : PlainScalar.TypeOf(key.ToString()) != ScalarType.Text)
        {
            return null;
        }

        return (key.ToString(), SpanOf(_lines.Content, _lines.Content + colon), _lines.Content + colon);
    }

    private bool IsDash() => _lines.Rest is ['-'] or ['-', ' ', ..];

    private bool IsDeeperThan(int column) => !_lines.IsAtEnd && _lines.Column > column;

    private bool IsAt(int index, char c) => index < _lines.End && _lines.Text[index] == c;

    // Whether the line holds nothing from there on but spaces and a comment.
    private bool IsNothing(int from)
    {
        if (from > _lines.End)
        {
            return false;
        }

        var rest = _lines.Text.AsSpan(from, _lines.End - from);
        var content = rest.TrimStart(' ');
        return content.IsEmpty || (content[0] == '#' && content.Length < rest.Length);
    }

    private SourceSpan SpanOf(int from, int to) =>
        new(_file, _lines.Number, from - _lines.Start + 1, _lines.Number, to - _lines.Start + 1);

    private static SourceSpan Join(SourceSpan first, SourceSpan last) => first with { EndLine = last.EndLine, EndColumn = last.EndColumn };
}
