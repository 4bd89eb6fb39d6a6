namespace LcncInfra.AppRepositories.Pins;

/// <summary>One change of a text.</summary>
/// <param name="Start">Index of the first character that goes.</param>
/// <param name="End">Index after the last character that goes.</param>
/// <param name="Text">What comes in its place.</param>
internal sealed record TextEdit(int Start, int End, string Text)
{
    /// <summary>The text with all changes, which must not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits) => edits
        .OrderByDescending(e => e.Start)
        .Aggregate(text, (changed, edit) => string.Concat(changed.AsSpan(0, edit.Start), edit.Text, changed.AsSpan(edit.End)));
}
