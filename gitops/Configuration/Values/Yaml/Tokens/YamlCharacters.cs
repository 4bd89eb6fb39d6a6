using System.Text;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>The characters of a text from a position on, which line breaks are read as one, and NUL at the end.</summary>
/// <remarks>
/// yaml.v2 checks the text in windows of 512 bytes as it comes to them, and stops after the first document:
/// what is broken in a later window is then never seen.
/// </remarks>
internal sealed class YamlCharacters(byte[] input)
{
    private readonly CharacterDecoder _decoder = new(input);
    private int[] _decoded = new int[Math.Min(input.Length + 2, 1024)];
    private int _count;
    private int _windowStart;

    /// <summary>Characters before the position.</summary>
    public int Index { get; private set; }

    /// <summary>Lines before the position.</summary>
    public int Line { get; private set; }

    /// <summary>Characters on the line before the position.</summary>
    public int Column { get; private set; }

    /// <summary>The character at the position.</summary>
    public int Current => this[0];

    /// <summary>Whether the text ends here. A NUL within the text is no YAML.</summary>
    public bool IsAtEnd => Current == 0;

    /// <summary>The character so far ahead of the position.</summary>
    public int this[int ahead]
    {
        get
        {
            Ensure(ahead + 1);
            return Index + ahead < _count ? _decoded[Index + ahead] : 0;
        }
    }

    /// <summary>Checks the text up to the window that holds so many characters ahead.</summary>
    public void Ensure(int characters)
    {
        if (_count - Index >= characters)
        {
            return;
        }

        _windowStart = Index;
        while (_count - Index < characters)
        {
            if (_decoder.IsAtEnd)
            {
                Add(0);
                return;
            }

            _decoder.DecodeWindow(Add);
        }
    }

    /// <summary>Goes behind a byte order mark at the start of a line; what counts is, as in yaml.v2, the start of its buffer.</summary>
    public void SkipByteOrderMark()
    {
        Ensure(1);
        if (Column == 0 && _decoded[_windowStart] == 0xFEFF)
        {
            Skip();
        }
    }

    /// <summary>Goes behind the character.</summary>
    public void Skip()
    {
        Index++;
        Column++;
    }

    /// <summary>Goes behind characters.</summary>
    public void Skip(int count)
    {
        Index += count;
        Column += count;
    }

    /// <summary>Goes behind spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (IsBlank())
        {
            Skip();
        }
    }

    /// <summary>Goes to the end of the line if a comment begins here.</summary>
    public void SkipComment()
    {
        if (Current == '#')
        {
            while (!IsBreakOrEnd())
            {
                Skip();
            }
        }
    }

    /// <summary>Goes behind the line break, if there is one.</summary>
    public void SkipLine()
    {
        if (IsBreak())
        {
            Index += Current == '\r' && this[1] == '\n' ? 2 : 1;
            Column = 0;
            Line++;
        }
    }

    /// <summary>Appends the character and goes behind it.</summary>
    public void Read(StringBuilder text)
    {
        Append(text, Current);
        Skip();
    }

    /// <summary>Appends the line break, if there is one, and goes behind it. All but the Unicode separators become <c>\n</c>.</summary>
    public void ReadLine(StringBuilder text)
    {
        if (IsBreak())
        {
            text.Append(Current is 0x2028 or 0x2029 ? (char)Current : '\n');
            SkipLine();
        }
    }

    /// <summary>Ends the last line even where no break does, so that nothing on it is a key any more.</summary>
    public void EndLastLine()
    {
        if (Column != 0)
        {
            Column = 0;
            Line++;
        }
    }

    public bool IsBlank(int ahead = 0) => this[ahead] is ' ' or '\t';

    public bool IsBreak(int ahead = 0) => this[ahead] is '\n' or '\r' or 0x85 or 0x2028 or 0x2029;

    public bool IsBreakOrEnd(int ahead = 0) => this[ahead] == 0 || IsBreak(ahead);

    public bool IsBlankOrEnd(int ahead = 0) => IsBlank(ahead) || IsBreakOrEnd(ahead);

    /// <summary>Whether the character may be in names: of anchors, tags' handles and directives.</summary>
    public bool IsNameCharacter() => Current is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '-';

    /// <summary>Whether <c>---</c> or <c>...</c> stands at the start of this line.</summary>
    public bool IsDocumentIndicator(char of) => Column == 0 && Current == of && this[1] == of && this[2] == of && IsBlankOrEnd(3);

    public bool IsDocumentIndicator() => IsDocumentIndicator('-') || IsDocumentIndicator('.');

    public static void Append(StringBuilder text, int character)
    {
        if (character < 0x10000)
        {
            text.Append((char)character);
        }
        else
        {
            text.Append(new Rune(character).ToString());
        }
    }

    private void Add(int character)
    {
        if (_count == _decoded.Length)
        {
            Array.Resize(ref _decoded, 2 * _count);
        }

        _decoded[_count++] = character;
    }
}
