using System.Buffers;

namespace LcncInfra.Rendering.Validation;

/// <summary>Recognises the plain block style that nearly all manifests are written in, so that only the rest needs a whole YAML reader.</summary>
/// <remarks>
/// Says yes only to text that every YAML reader accepts: block mappings and sequences with plain or simply quoted scalars, literal blocks,
/// comments and document separators, without a key twice. A no means "ask a reader", not "wrong". Nothing is allocated for a line.
/// </remarks>
internal ref struct PlainBlockYaml
{
    private const int UsualLevels = 16;
    private const int UsualKeys = 64;

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./-");

    // All that is printed in ASCII, and what ends lines.
    private static readonly SearchValues<char> Printed = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n']);

    private Stack<Level> _levels;
    private Stack<Key> _keys;
    private int _levelId;
    private bool _mayDeepen;
    private int _blockParent;
    private int _blockContent;

    private PlainBlockYaml(Span<Level> levels, Span<Key> keys)
    {
        _levels = new Stack<Level>(levels);
        _keys = new Stack<Key>(keys);
        _mayDeepen = true;
        _blockParent = -1;
        _blockContent = -1;
    }

    /// <summary>Whether text is surely valid YAML.</summary>
    public static bool Accepts(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(Printed))
        {
            return false;
        }

        var check = new PlainBlockYaml(stackalloc Level[UsualLevels], stackalloc Key[UsualKeys]);
        while (text.Length > 0)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (!check.AcceptsLine(line))
            {
                return false;
            }

            text = end < 0 ? default : text[(end + 1)..];
        }

        return true;
    }

    private bool AcceptsLine(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ');
        if (indent < 0)
        {
            // Spaces before the first line of a block could be taken for its indentation.
            return line.Length == 0 || _blockParent < 0 || _blockContent >= 0;
        }

        if (_blockParent >= 0 && indent > _blockParent)
        {
            _blockContent = _blockContent < 0 ? indent : _blockContent;
            return indent >= _blockContent;
        }

        _blockParent = -1;
        if (line[indent] == '#')
        {
            return true;
        }

        if (indent == 0 && line.TrimEnd(' ').SequenceEqual("---"))
        {
            StartDocument();
            return true;
        }

        return AcceptsContent(line[indent..].TrimEnd(' '), indent);
    }

    private void StartDocument()
    {
        _levels.Clear();
        _keys.Clear();
        _mayDeepen = true;
    }

    private bool AcceptsContent(ReadOnlySpan<char> content, int indent)
    {
        while (content.StartsWith("- "))
        {
            if (!Enter(indent, isSequence: true))
            {
                return false;
            }

            var skip = content[1..].IndexOfAnyExcept(' ') + 1;
            content = content[skip..];
            indent += skip;
            _mayDeepen = true;
        }

        var length = KeyLength(content);
        return length > 0 ? AcceptsEntry(content, length, indent) : _mayDeepen && IsItemOfSequence(indent) && AcceptsScalar(content);
    }

    // A scalar alone is only plain block style as an item, on the line of its dash.
    private bool IsItemOfSequence(int indent)
    {
        var isItem = _levels.Count > 0 && _levels.Last.IsSequence && _levels.Last.Indent < indent;
        _mayDeepen = false;
        return isItem;
    }

    private bool AcceptsEntry(ReadOnlySpan<char> content, int keyLength, int indent)
    {
        if (!Enter(indent, isSequence: false) || !AddKey(content[..keyLength]))
        {
            return false;
        }

        var value = content[(keyLength + 1)..].TrimStart(' ');
        if (value.Length == 0)
        {
            _mayDeepen = true;
            return true;
        }

        _mayDeepen = false;
        if (value is "|" or "|-" or "|+")
        {
            _blockParent = indent;
            _blockContent = -1;
            return true;
        }

        return AcceptsScalar(value);
    }

    // Length of a key that ": " or the end of the line follows; 0 if there is none.
    private static int KeyLength(ReadOnlySpan<char> content)
    {
        int length;
        if (content.Length > 2 && content[0] == '"')
        {
            var close = content[1..].IndexOf('"');
            length = close < 0 || content[1..(close + 1)].Contains('\\') ? 0 : close + 2;
        }
        else
        {
            length = content.IndexOfAnyExcept(KeyCharacters);
            if (length > 0 && content[0] is '-' or '.')
            {
                return 0;
            }
        }

        return length > 0 && length < content.Length && content[length] == ':' && (length + 1 == content.Length || content[length + 1] == ' ') ? length : 0;
    }

    private static bool AcceptsScalar(ReadOnlySpan<char> value)
    {
        switch (value[0])
        {
            case '"':
                return value.Length > 1 && value[^1] == '"' && value[1..^1].IndexOfAny('"', '\\') < 0;
            case '\'':
                return value.Length > 1 && value[^1] == '\'' && !value[1..^1].Contains('\'');
            case '[':
                return value is "[]";
            case '{':
                return value is "{}";
            case '!' or '&' or '*' or '|' or '>' or '%' or '@' or '`' or ',' or '#' or '?' or ':' or '-' or ']' or '}':
                return false;
            default:
                return !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && value[^1] != ':';
        }
    }

    // Finds or opens the collection at an indent; false where the indent fits none.
    private bool Enter(int indent, bool isSequence)
    {
        while (_levels.Count > 0 && (_levels.Last.Indent > indent || (_levels.Last.Indent == indent && _levels.Last.IsSequence && !isSequence)))
        {
            Leave();
            _mayDeepen = false;
        }

        if (_levels.Count > 0 && _levels.Last.Indent == indent && _levels.Last.IsSequence == isSequence)
        {
            // An entry beside its elders: nothing was left open, or an empty value was, which is null.
            return true;
        }

        if (!_mayDeepen)
        {
            return false;
        }

        // A sequence may stand below its key without being indented.
        _levels.Push(new Level(indent, isSequence, ++_levelId));
        return true;
    }

    private void Leave()
    {
        var id = _levels.Last.Id;
        _levels.Pop();
        while (_keys.Count > 0 && _keys.Last.Level == id)
        {
            _keys.Pop();
        }
    }

    private bool AddKey(ReadOnlySpan<char> key)
    {
        // Quoted and bare spellings of one key must meet; FNV-1a is enough: a false hit only asks the reader.
        var bare = key[0] == '"' ? key[1..^1] : key;
        var hash = 14695981039346656037UL;
        foreach (var c in bare)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        var id = _levels.Last.Id;
        for (var i = _keys.Count - 1; i >= 0 && _keys[i].Level == id; i--)
        {
            if (_keys[i].Hash == hash)
            {
                return false;
            }
        }

        _keys.Push(new Key(id, hash));
        return true;
    }

    private readonly record struct Level(int Indent, bool IsSequence, int Id);

    private readonly record struct Key(int Level, ulong Hash);

    // Grows out of the room that it is given only where a manifest is deep or wide.
    private ref struct Stack<T>(Span<T> room)
    {
        private Span<T> _items = room;

        public int Count { get; private set; }

        public readonly T Last => _items[Count - 1];

        public readonly T this[int index] => _items[index];

        public void Push(T item)
        {
            if (Count == _items.Length)
            {
                var larger = new T[Count * 2];
                _items.CopyTo(larger);
                _items = larger;
            }

            _items[Count++] = item;
        }

        public void Pop() => Count--;

        public void Clear() => Count = 0;
    }
}
