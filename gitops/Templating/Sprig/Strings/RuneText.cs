using LcncInfra.Templating.RegularExpressions.Matching;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>A string with its code points and where each begins.</summary>
internal sealed class RuneText
{
    private readonly List<(int Rune, int Start)> _runes = [];

    /// <summary>Decodes a string.</summary>
    public RuneText(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length;)
        {
            _runes.Add((PatternMachine.RuneAt(text, i, out var width), i));
            i += width;
        }
    }

    /// <summary>The string.</summary>
    public string Text { get; }

    /// <summary>Number of code points.</summary>
    public int Count => _runes.Count;

    /// <summary>A code point; U+FFFD for a byte that is no valid UTF-8.</summary>
    public int this[int index] => _runes[index].Rune;

    /// <summary>The part of the string between two code points.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(StartOf(start)..StartOf(end));

    private int StartOf(int index) => index < _runes.Count ? _runes[index].Start : Text.Length;
}
