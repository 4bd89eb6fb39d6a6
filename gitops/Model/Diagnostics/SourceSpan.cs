using System.Globalization;

namespace LcncInfra.Model.Diagnostics;

/// <summary>A place in an input file: the smallest text that the user must change.</summary>
/// <param name="File">Path as the user knows it, with <c>/</c>, relative to the control plane; empty for what has no file.</param>
/// <param name="Line">First line, from 1; 0 when only the file is known.</param>
/// <param name="Column">First column, from 1, in UTF-16 units; 0 when only the file is known.</param>
/// <param name="EndLine">Line of the first character after the text.</param>
/// <param name="EndColumn">Column of the first character after the text.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn) : IComparable<SourceSpan>
{
    /// <summary>What has no place in a file: the command line, or a whole environment.</summary>
    public static SourceSpan None { get; } = new(string.Empty, 0, 0, 0, 0);

    /// <summary>A whole file, when no line can be named.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>A single position in a file.</summary>
    public static SourceSpan At(string file, int line, int column) => new(file, line, column, line, column);

    /// <inheritdoc/>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>file:line:column</c>, as editors and terminals link it.</summary>
    public override string ToString() => Line == 0
        ? File
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
