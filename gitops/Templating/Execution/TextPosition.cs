using System.Globalization;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>A place in the text of a template.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="ByteOffset">Bytes of the line before the place, which is how Go counts columns.</param>
internal readonly record struct TextPosition(int Line, int Column, int ByteOffset)
{
    public static TextPosition Of(string text, int index)
    {
        var before = text.AsSpan(0, index);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new(1 + before.Count('\n'), index - lineStart + 1, GoText.ByteLength(before[lineStart..]));
    }

    /// <summary>As Go writes it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{ByteOffset}");
}
