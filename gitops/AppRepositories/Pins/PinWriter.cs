using YamlDotNet.Core;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>Makes the edits that put a pin into the text of an app, and touch nothing else.</summary>
/// <param name="text">The text.</param>
/// <param name="written">Where its pin stands.</param>
internal sealed class PinWriter(string text, WrittenPin written)
{
    private const string Tag = "tag";
    private const string Digest = "digest";

    private static readonly HashSet<string> NotText = new(
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The edits; <see langword="null"/> if the pin is written in a form that cannot be edited without touching something else.</summary>
    public IReadOnlyList<TextEdit>? EditsTo(ImagePin pin)
    {
        var edits = new List<TextEdit?>();
        var tag = Field(Tag);
        var digest = Field(Digest);
        var added = new List<(string Key, string Value)>();
        if (tag is { } oldTag)
        {
            edits.Add(oldTag.Value.Value == pin.Tag && IsText(oldTag.Value) ? Nothing(oldTag.Value) : Replace(oldTag, pin.Tag));
        }
        else
        {
            added.Add((Tag, pin.Tag));
        }

        switch (digest, pin.Digest)
        {
            case ({ } oldDigest, { } newDigest):
                edits.Add(oldDigest.Value.Value == newDigest ? Nothing(oldDigest.Value) : Replace(oldDigest, newDigest));
                break;
            case ({ } oldDigest, null):
                edits.Add(written.IsFlow ? RemoveBetweenBraces(oldDigest) : RemoveLines(oldDigest));
                break;
            case (null, { } newDigest):
                added.Add((Digest, newDigest));
                break;
            default:
                break;
        }

        if (added.Count > 0)
        {
            edits.Add((tag ?? Field("repository") ?? digest) is { } anchor ? Insert(anchor, added) : null);
        }

        return edits.Contains(null) ? null : [.. edits.OfType<TextEdit>().Where(e => e.Start != e.End || e.Text.Length > 0)];
    }

    private static TextEdit Nothing(WrittenScalar at) => new(at.Start, at.Start, string.Empty);

    // A number or a word of YAML that only looks like the tag is written anew, in quotes.
    private static bool IsText(WrittenScalar value) => value.Style != ScalarStyle.Plain || IsPlainText(value.Value);

    private static string Quote(string value, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => $"'{value}'",
        ScalarStyle.DoubleQuoted => $"\"{value}\"",
        _ => IsPlainText(value) ? value : $"\"{value}\"",
    };

    // Text for every reader of YAML 1.1 and 1.2: not a word of theirs, and no number, of which none has two dots or begins with a letter.
    private static bool IsPlainText(string value) =>
        value.Length > 0 && !NotText.Contains(value) && (char.IsAsciiLetter(value[0]) || (char.IsAsciiDigit(value[0]) && value.Count(c => c == '.') >= 2));

    private (WrittenScalar Key, WrittenScalar Value)? Field(string name) => written.Fields.TryGetValue(name, out var field) ? field : null;

    private TextEdit? Replace((WrittenScalar Key, WrittenScalar Value) field, string value)
    {
        var old = field.Value;
        if (old.Style is ScalarStyle.Literal or ScalarStyle.Folded || text.AsSpan(old.Start, old.End - old.Start).ContainsAny('\n', '\r'))
        {
            return null;
        }

        if (old.Start < old.End)
        {
            return new TextEdit(old.Start, old.End, Quote(value, old.Style));
        }

        // Nothing was written after the colon.
        var colon = text.IndexOf(':', field.Key.End);
        return colon < 0 ? null : new TextEdit(colon + 1, colon + 1, $" {Quote(value, ScalarStyle.Plain)}");
    }

    private TextEdit? Insert((WrittenScalar Key, WrittenScalar Value) after, List<(string Key, string Value)> fields)
    {
        if (written.IsFlow)
        {
            // Old readers take a colon between braces for the end of a key, if it is not in quotes.
            var items = fields.Select(f => $", {f.Key}: {Quote(f.Value, f.Key == Digest ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain)}");
            return new TextEdit(after.Value.End, after.Value.End, string.Concat(items));
        }

        var start = LineStart(after.Key.Start);
        var indent = text[start..after.Key.Start];
        if (indent.Length == 0 || !string.IsNullOrWhiteSpace(indent))
        {
            return null;
        }

        var newLine = NewLine();
        var end = LineEnd(Math.Max(after.Key.End, after.Value.End));
        return new TextEdit(end, end, string.Concat(fields.Select(f => $"{newLine}{indent}{f.Key}: {Quote(f.Value, ScalarStyle.Plain)}")));
    }

    private TextEdit? RemoveLines((WrittenScalar Key, WrittenScalar Value) field)
    {
        var start = LineStart(field.Key.Start);
        if (!string.IsNullOrWhiteSpace(text[start..field.Key.Start]) || field.Value.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return null;
        }

        var end = LineEnd(Math.Max(field.Key.End, field.Value.End));
        if (end < text.Length)
        {
            return new TextEdit(start, end + LengthOfNewLine(end), string.Empty);
        }

        // The last line of a text that does not end its lines: the one before becomes the last.
        return start < 1 ? null : new TextEdit(start >= 2 && text[start - 2] == '\r' ? start - 2 : start - 1, end, string.Empty);
    }

    private TextEdit? RemoveBetweenBraces((WrittenScalar Key, WrittenScalar Value) field)
    {
        var next = field.Value.End;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var previous = field.Key.Start - 1;
        while (previous >= 0 && char.IsWhiteSpace(text[previous]))
        {
            previous--;
        }

        if (previous >= 0 && text[previous] == ',' && next < text.Length && text[next] is ',' or '}')
        {
            return new TextEdit(previous, field.Value.End, string.Empty);
        }

        if (next + 1 >= text.Length || text[next] != ',')
        {
            return null;
        }

        var end = next + 1;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return new TextEdit(field.Key.Start, end, string.Empty);
    }

    private int LineStart(int index) => text.AsSpan(0, index).LastIndexOfAny('\n', '\r') + 1;

    private int LineEnd(int index)
    {
        var rest = text.AsSpan(index).IndexOfAny('\n', '\r');
        return rest < 0 ? text.Length : index + rest;
    }

    private int LengthOfNewLine(int index) => text.AsSpan(index).StartsWith("\r\n") ? 2 : 1;

    private string NewLine()
    {
        var first = text.AsSpan().IndexOfAny('\n', '\r');
        return first < 0 ? "\n" : text.Substring(first, LengthOfNewLine(first));
    }
}
