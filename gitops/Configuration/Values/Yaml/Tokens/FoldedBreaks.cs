using System.Text;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>White space within bare or quoted text: kept within a line, folded to one space or to the empty lines between two lines.</summary>
internal sealed class FoldedBreaks(YamlCharacters characters)
{
    private readonly StringBuilder _blanks = new();
    private readonly StringBuilder _firstBreak = new();
    private readonly StringBuilder _furtherBreaks = new();

    /// <summary>Whether the white space held a line break.</summary>
    public bool HasBreak { get; private set; }

    /// <summary>Takes the blank or line break.</summary>
    public void Take()
    {
        if (!characters.IsBlank())
        {
            characters.Ensure(2);
            characters.ReadLine(HasBreak ? _furtherBreaks : _firstBreak);
            HasBreak = true;
        }
        else if (HasBreak)
        {
            characters.Skip();
        }
        else
        {
            characters.Read(_blanks);
        }
    }

    /// <summary>Takes a line break that leaves no space: one behind a backslash.</summary>
    public void TakeEscapedBreak()
    {
        characters.SkipLine();
        HasBreak = true;
    }

    /// <summary>Appends what the white space stands for, and begins anew.</summary>
    public void AppendTo(StringBuilder text)
    {
        if (!HasBreak)
        {
            if (_blanks.Length == 0)
            {
                return;
            }

            text.Append(_blanks);
        }
        else if (_firstBreak.Length > 0 && _firstBreak[0] == '\n' && _furtherBreaks.Length == 0)
        {
            text.Append(' ');
        }
        else
        {
            // The Unicode separators are not folded.
            text.Append(_firstBreak.Length > 0 && _firstBreak[0] == '\n' ? null : _firstBreak).Append(_furtherBreaks);
        }

        _blanks.Clear();
        _firstBreak.Clear();
        _furtherBreaks.Clear();
        HasBreak = false;
    }
}
