namespace LcncInfra.Rendering.Objects;

/// <summary>Walks the documents of a manifest and finds what names their objects, by lines alone.</summary>
/// <remarks>
/// Sees the block style that nearly all manifests are written in; what is written otherwise (flow style, quoted keys, lists of objects) names nothing.
/// One pass, nothing allocated.
/// </remarks>
internal ref struct ObjectLines
{
    private ReadOnlySpan<byte> _rest;
    private ReadOnlySpan<byte> _apiVersion;
    private ReadOnlySpan<byte> _kind;
    private ReadOnlySpan<byte> _namespace;
    private ReadOnlySpan<byte> _name;
    private bool _inMetadata;
    private int _indent;

    /// <summary>Begins before the first document.</summary>
    public ObjectLines(ReadOnlySpan<byte> text)
    {
        _rest = text;
        _indent = -1;
    }

    /// <summary>The object of the current document.</summary>
    public readonly WrittenObject Current => new() { ApiVersion = _apiVersion, Kind = _kind, Namespace = _namespace, Name = _name };

    /// <summary>Goes to the next document.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        _apiVersion = _kind = _namespace = _name = default;
        (_inMetadata, _indent) = (false, -1);
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)'\n');
            var line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            if (line.StartsWith("---"u8) && (line.Length == 3 || line[3] is (byte)' ' or (byte)'\r' or (byte)'\t'))
            {
                return true;
            }

            Read(line);
        }

        return true;
    }

    private void Read(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || line[0] is (byte)'#' or (byte)'\r')
        {
            return;
        }

        if (line[0] == (byte)' ')
        {
            ReadInMetadata(line);
            return;
        }

        _inMetadata = line.StartsWith("metadata:"u8);
        _indent = -1;
        if (line.StartsWith("apiVersion:"u8))
        {
            _apiVersion = Value(line["apiVersion:"u8.Length..]);
        }
        else if (line.StartsWith("kind:"u8))
        {
            _kind = Value(line["kind:"u8.Length..]);
        }
    }

    private void ReadInMetadata(ReadOnlySpan<byte> line)
    {
        if (!_inMetadata)
        {
            return;
        }

        var indent = line.IndexOfAnyExcept((byte)' ');
        if (indent < 0 || line[indent] is (byte)'#' or (byte)'\r')
        {
            return;
        }

        _indent = _indent < 0 ? indent : _indent;
        if (indent != _indent)
        {
            return;
        }

        var entry = line[indent..];
        if (entry.StartsWith("name:"u8))
        {
            _name = Value(entry["name:"u8.Length..]);
        }
        else if (entry.StartsWith("namespace:"u8))
        {
            _namespace = Value(entry["namespace:"u8.Length..]);
        }
    }

    /// <summary>The scalar after a key, without quotes, comment and blanks.</summary>
    public static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r"u8);
        if (text.Length > 0 && text[0] is (byte)'"' or (byte)'\'')
        {
            var end = text[1..].IndexOf(text[0]);
            return end < 0 ? default : text[1..(end + 1)];
        }

        var comment = text.IndexOf(" #"u8);
        return comment < 0 ? text : text[..comment].TrimEnd((byte)' ');
    }
}
