namespace LcncInfra.Repository.Differences;

/// <summary>One line of a difference.</summary>
/// <param name="Kind">Whether it goes, comes or stays.</param>
/// <param name="Text">The line without its end.</param>
/// <param name="EndsText">Whether it is the last line of its text and has no newline.</param>
public sealed record DiffLine(DiffLineKind Kind, string Text, bool EndsText)
{
    /// <summary>The sign that a unified diff puts before the line.</summary>
    public char Sign => Kind switch
    {
        DiffLineKind.Removed => '-',
        DiffLineKind.Added => '+',
        _ => ' ',
    };

    /// <summary>The line with its sign.</summary>
    public override string ToString() => Sign + Text;
}
