using System.Text;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.RegularExpressions.Matching;

/// <summary>Writes the text in which matches are replaced: literally, or with <c>$1</c> and <c>${name}</c> for the text of groups.</summary>
internal sealed class PatternReplacement(string template, bool isLiteral, int maxLength)
{
    private const int TooBig = 100_000_000;

    private readonly StringBuilder _output = new();
    private string _text = string.Empty;
    private IReadOnlyList<string?> _groupNames = [];

    /// <summary>Whether it needs to know what groups matched.</summary>
    public bool UsesGroups { get; } = !isLiteral && template.Contains('$', StringComparison.Ordinal);

    /// <summary>Begins with a text.</summary>
    public void Start(string text, IReadOnlyList<string?> groupNames)
    {
        _text = text;
        _groupNames = groupNames;
    }

    /// <summary>Copies text that no match took.</summary>
    public void AppendText(int start, int end) => Append(_text.AsSpan(start, end - start));

    /// <summary>Writes what replaces a match.</summary>
    public void AppendMatch(ReadOnlySpan<int> match)
    {
        if (isLiteral)
        {
            Append(template);
            return;
        }

        var rest = template.AsSpan();
        while (rest.IndexOf('$') is var dollar and >= 0)
        {
            Append(rest[..dollar]);
            rest = rest[(dollar + 1)..];
            if (rest.StartsWith("$"))
            {
                Append("$");
                rest = rest[1..];
            }
            else if (TryReadName(ref rest, out var name))
            {
                AppendGroup(name, match);
            }
            else
            {
                Append("$");
            }
        }

        Append(rest);
    }

    /// <summary>The whole text.</summary>
    public string Finish() => _output.ToString();

    private static bool TryReadName(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name)
    {
        var isBraced = rest.StartsWith("{");
        var start = isBraced ? 1 : 0;
        var end = start;
        while (Rune.DecodeFromUtf16(rest[end..], out var rune, out var width) == System.Buffers.OperationStatus.Done
            && (rune.Value == '_' || GoUnicode.IsLetter(rune.Value) || GoUnicode.IsDigit(rune.Value)))
        {
            end += width;
        }

        name = rest[start..end];
        if (name.IsEmpty || (isBraced && !rest[end..].StartsWith("}")))
        {
            return false;
        }

        rest = rest[(isBraced ? end + 1 : end)..];
        return true;
    }

    private void AppendGroup(ReadOnlySpan<char> name, ReadOnlySpan<int> match)
    {
        if (TryReadNumber(name, out var number))
        {
            if (number < _groupNames.Count && match[2 * number] >= 0)
            {
                AppendText(match[2 * number], match[(2 * number) + 1]);
            }

            return;
        }

        for (var i = 1; i < _groupNames.Count; i++)
        {
            if (name.SequenceEqual(_groupNames[i]) && match[2 * i] >= 0)
            {
                AppendText(match[2 * i], match[(2 * i) + 1]);
                return;
            }
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<char> name, out int number)
    {
        number = 0;
        foreach (var c in name)
        {
            if (!char.IsAsciiDigit(c) || number >= TooBig)
            {
                return false;
            }

            number = (number * 10) + c - '0';
        }

        // Go does not take numbers with leading zeros.
        return name[0] != '0' || name.Length == 1;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_output.Length + text.Length > maxLength)
        {
            throw new PatternLimitException($"more than {maxLength} characters in one string");
        }

        _output.Append(text);
    }
}
