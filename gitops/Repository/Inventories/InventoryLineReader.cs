using System.Buffers;
using System.Text.Json;

namespace LcncInfra.Repository.Inventories;

/// <summary>Reads an inventory line by line, as <see cref="InventoryWriter"/> writes it, beside the one that is likely: what both have is not read at all.</summary>
/// <remarks>It never says that something is wrong: whatever is not exactly as written is left to the reader of JSON.</remarks>
internal ref struct InventoryLineReader
{
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdef"u8);

    private readonly Inventory _likely;
    private ReadOnlySpan<byte> _json;
    private ReadOnlySpan<byte> _written;
    private int _next;

    private InventoryLineReader(ReadOnlySpan<byte> json, Inventory likely, ReadOnlySpan<byte> written)
    {
        _json = json;
        _likely = likely;
        _written = written;
    }

    private static ReadOnlySpan<byte> End => "  ]"u8;

    /// <summary>The entries; <see langword="null"/> if it has to be read as JSON.</summary>
    /// <param name="json">What is read.</param>
    /// <param name="likely">What it holds if little has changed.</param>
    /// <param name="written">The likely one, as the writer writes it.</param>
    public static List<InventoryEntry>? TryRead(ReadOnlySpan<byte> json, Inventory likely, ReadOnlySpan<byte> written)
    {
        try
        {
            var reader = new InventoryLineReader(json, likely, written);
            return TrySkipHead(ref reader._json) && TrySkipHead(ref reader._written) ? reader.ReadEntries() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private List<InventoryEntry>? ReadEntries()
    {
        var entries = new List<InventoryEntry>(_likely.Entries.Count + 16);
        var isMoreToCome = TakeCommon(entries);
        for (var line = Line(ref _json); !line.SequenceEqual(End); line = Line(ref _json))
        {
            var rest = _json;
            var isLast = Line(ref rest).SequenceEqual(End);
            if (isLast == line.EndsWith((byte)',') || rest.IsEmpty || Entry(isLast ? line : line[..^1]) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
            isMoreToCome = TakeCommon(entries) || !isLast;
        }

        return !isMoreToCome && _json.SequenceEqual("}\n"u8) ? entries : null;
    }

    // All lines up to the first difference at once, if there are any; not the last entry's, which ends as no other does: after those taken here one more must come.
    private bool TakeCommon(List<InventoryEntry> entries)
    {
        var most = _likely.Entries.Count - _next - 1;
        var length = _json[.._json.CommonPrefixLength(_written)].LastIndexOf((byte)'\n') + 1;
        var count = _json[..length].Count((byte)'\n');
        for (; count > Math.Max(0, most); count--)
        {
            length = _json[..(length - 1)].LastIndexOf((byte)'\n') + 1;
        }

        entries.AddRange(_likely.Entries.AsSpan().Slice(_next, count));
        _json = _json[length..];
        _written = _written[length..];
        _next += count;
        return count > 0;
    }

    private InventoryEntry? Entry(scoped ReadOnlySpan<byte> line)
    {
        if (Likely(line) is { } likely)
        {
            return likely;
        }

        var entry = InventoryReader.ReadLine(line);
        while (_next < _likely.Entries.Count && string.CompareOrdinal(_likely.Entries[_next].Path, entry.Path) < 0)
        {
            Skip();
        }

        if (Likely(line) is { } later)
        {
            return later;
        }

        if (_next < _likely.Entries.Count && _likely.Entries[_next].Path == entry.Path)
        {
            Skip();
        }

        return InventoryReader.IsSafe(entry) ? entry : null;
    }

    // The entry that may come next, if this is how it is written.
    private InventoryEntry? Likely(scoped ReadOnlySpan<byte> line)
    {
        var rest = _written;
        if (_next == _likely.Entries.Count || !line.SequenceEqual(WithoutComma(Line(ref rest))))
        {
            return null;
        }

        _written = rest;
        return _likely.Entries[_next++];
    }

    private void Skip()
    {
        _ = Line(ref _written);
        _next++;
    }

    private static ReadOnlySpan<byte> WithoutComma(ReadOnlySpan<byte> line) => line.EndsWith((byte)',') ? line[..^1] : line;

    private static ReadOnlySpan<byte> Line(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line;
    }

    // Up to the first entry; what stands as the rendering must be a digest's characters, so that nothing is escaped in it.
    private static bool TrySkipHead(ref ReadOnlySpan<byte> rest)
    {
        var isHead = Line(ref rest).SequenceEqual("{"u8) && Line(ref rest).SequenceEqual("  \"version\": 1,"u8);
        var rendering = Line(ref rest);
        return isHead
            && rendering.StartsWith("  \"rendering\": \"sha256:"u8)
            && rendering.EndsWith("\","u8)
            && rendering["  \"rendering\": \"sha256:"u8.Length..^2].IndexOfAnyExcept(Digits) < 0
            && Line(ref rest).SequenceEqual("  \"files\": ["u8);
    }
}
