namespace LcncInfra.Catalog.Reading.Blocks;

/// <summary>Walks a text line by line, past comments and empty lines.</summary>
internal sealed class BlockYamlLines(string text)
{
    private int _next;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Index of the line's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Index of the first character that is read next: behind the indentation, or behind the dash of a list's item.</summary>
    public int Content { get; private set; }

    /// <summary>Index behind the line's last character, the line's end not counted.</summary>
    public int End { get; private set; }

    /// <summary>Whether there is no line any more.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>How far <see cref="Content"/> is from the line's beginning.</summary>
    public int Column => Content - Start;

    /// <summary>Whether the line holds nothing but spaces.</summary>
    public bool IsBlank => Content == End;

    /// <summary>Whether the line ends the text without a line's end.</summary>
    public bool IsOpen => End == Text.Length;

    /// <summary>What is left of the line.</summary>
    public ReadOnlySpan<char> Rest => Text.AsSpan(Content, End - Content);

    /// <summary>Goes to the next line, whatever it holds.</summary>
    public void MoveToNextLine()
    {
        if (_next >= Text.Length)
        {
            // What stands behind the last line's end is a line of its own for places.
            (IsAtEnd, Start, Content, End) = (true, Text.Length, Text.Length, Text.Length);
            Number++;
            return;
        }

        Start = _next;
        var length = Text.AsSpan(Start).IndexOf('\n');
        End = length < 0 ? Text.Length : Start + length;
        _next = length < 0 ? Text.Length : End + 1;
        var indentation = Text.AsSpan(Start, End - Start).IndexOfAnyExcept(' ');
        Content = indentation < 0 ? End : Start + indentation;
        Number++;
    }

    /// <summary>Goes to the next line that is neither empty nor a comment.</summary>
    public void MoveNext()
    {
        do
        {
            MoveToNextLine();
        }
        while (!IsAtEnd && (IsBlank || Text[Content] == '#'));
    }

    /// <summary>Stays on the line, if it is neither empty nor a comment; else goes to the next that is not.</summary>
    public void SkipToContent()
    {
        if (!IsAtEnd && (IsBlank || Text[Content] == '#'))
        {
            MoveNext();
        }
    }

    /// <summary>Goes on in the same line, as if it were indented up to there.</summary>
    public void Enter(int content) => Content = content;

    /// <summary>Whether <c>---</c> or <c>...</c> stands at the beginning of the line.</summary>
    public bool IsDocumentMarker() =>
        Column == 0 && Rest is ['-', '-', '-', ..] or ['.', '.', '.', ..];
}
