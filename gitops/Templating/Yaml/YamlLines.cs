using System.Text;

namespace LcncInfra.Templating.Yaml;

/// <summary>The lines of a YAML document as they are written, and what yaml.v3 remembers of them to place breaks and spaces.</summary>
internal sealed class YamlLines(StringBuilder text)
{
    private int _column;
    private bool _afterSpace = true;
    private bool _onlyIndicators = true;

    /// <summary>Goes to a column: on this line while nothing but indicators stands before it, else on a new one.</summary>
    public void Indent(int column)
    {
        if (!_onlyIndicators || _column > column || (_column == column && !_afterSpace))
        {
            Break();
        }

        if (_column < column)
        {
            text.Append(' ', column - _column);
            _column = column;
        }

        _afterSpace = true;
    }

    /// <summary>Writes <c>-</c>, <c>?</c>, or the <c>:</c> after a complex key, behind which a collection may begin on the same line.</summary>
    public void BlockIndicator(char indicator)
    {
        Space();
        text.Append(indicator);
        _column++;
        _afterSpace = false;
    }

    /// <summary>Writes the <c>:</c> after a simple key.</summary>
    public void Colon()
    {
        text.Append(':');
        EndText();
    }

    /// <summary>Writes a node that needs no care.</summary>
    public void Plain(string node)
    {
        Space();
        text.Append(node);
        EndText();
    }

    /// <summary>Separates what comes next from what stands on the line.</summary>
    public void Space()
    {
        if (!_afterSpace)
        {
            text.Append(' ');
            _column++;
            _afterSpace = true;
        }
    }

    /// <summary>Writes a character of a scalar.</summary>
    public void Character(char c)
    {
        text.Append(c);
        _onlyIndicators = false;
    }

    /// <summary>Writes characters of a scalar.</summary>
    public void Characters(ReadOnlySpan<char> characters)
    {
        text.Append(characters);
        _onlyIndicators = false;
    }

    /// <summary>Ends the header of a block scalar: its first line may follow at any column.</summary>
    public void EndHeader()
    {
        _afterSpace = true;
        _onlyIndicators = false;
    }

    /// <summary>Ends a scalar or a colon, behind which nothing may stand without a space.</summary>
    public void EndText()
    {
        _afterSpace = false;
        _onlyIndicators = false;
    }

    /// <summary>Writes a line break that belongs to a scalar: <c>\n</c>, or a Unicode separator, which counts as a break as well.</summary>
    public void ScalarBreak(char lineBreak)
    {
        text.Append(lineBreak);
        _column = 0;
        _onlyIndicators = true;
    }

    private void Break() => ScalarBreak('\n');
}
