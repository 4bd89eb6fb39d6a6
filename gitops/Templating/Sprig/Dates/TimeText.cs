namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>The text of a time while it is read.</summary>
internal sealed class TimeText(string text)
{
    private int _at;

    /// <summary>What is left.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(_at);

    /// <summary>Moves on.</summary>
    public bool Skip(int count)
    {
        _at += count;
        return true;
    }

    /// <summary>Reads literal text of a layout, in which a run of spaces stands for any number of spaces.</summary>
    public bool TrySkip(ReadOnlySpan<char> literal)
    {
        while (!literal.IsEmpty)
        {
            if (literal[0] != ' ')
            {
                if (Rest.IsEmpty || Rest[0] != literal[0])
                {
                    return false;
                }

                literal = literal[1..];
                _at++;
                continue;
            }

            if (!Rest.IsEmpty && Rest[0] != ' ')
            {
                return false;
            }

            literal = literal.TrimStart(' ');
            _at += Rest.Length - Rest.TrimStart(' ').Length;
        }

        return true;
    }

    /// <summary>Reads a space, if one is there.</summary>
    public void SkipSpace() => _at += Rest.StartsWith(" ") ? 1 : 0;

    /// <summary>Reads a number of at least and at most some digits.</summary>
    public bool TryReadNumber(int least, int most, out int number)
    {
        number = 0;
        var count = 0;
        while (count < most && count < Rest.Length && char.IsAsciiDigit(Rest[count]))
        {
            number = (number * 10) + Rest[count++] - '0';
        }

        _at += count >= least ? count : 0;
        return count >= least;
    }

    /// <summary>Reads a name in any case, or its first letters.</summary>
    public bool TryReadName(IReadOnlyList<string> names, int length, out int index)
    {
        for (index = 0; index < names.Count; index++)
        {
            var name = names[index].AsSpan(0, Math.Min(length, names[index].Length));
            if (Rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                _at += name.Length;
                return true;
            }
        }

        return false;
    }
}
