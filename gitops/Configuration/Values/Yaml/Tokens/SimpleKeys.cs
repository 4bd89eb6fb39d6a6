using System.Runtime.InteropServices;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>The tokens that may turn out to be keys when a colon follows: at most one for each level of flow collections.</summary>
internal sealed class SimpleKeys(YamlCharacters characters)
{
    // So far, and on one line, may a colon stand from its key.
    private const int LongestKey = 1024;

    private readonly List<Candidate> _levels = [default];
    private readonly Dictionary<int, int> _levelOfToken = [];

    /// <summary>The candidate of the innermost level.</summary>
    public Candidate Last => _levels[^1];

    /// <summary>Whether a token may still turn out to be a key.</summary>
    public bool MayBeKey(int tokenNumber) =>
        _levelOfToken.TryGetValue(tokenNumber, out var level) && level < _levels.Count && IsPossible(level);

    /// <summary>Whether the innermost level still has a candidate.</summary>
    public bool IsLastPossible() => IsPossible(_levels.Count - 1);

    /// <summary>Takes the token that comes next as the candidate of its level.</summary>
    /// <param name="tokenNumber">Tokens before it.</param>
    /// <param name="isRequired">Whether it is an error if it turns out to be no key.</param>
    public void Save(int tokenNumber, bool isRequired)
    {
        Remove();
        _levels[^1] = new(true, isRequired, tokenNumber)
        {
            Index = characters.Index,
            Line = characters.Line,
            Column = characters.Column,
        };
        _levelOfToken[tokenNumber] = _levels.Count - 1;
    }

    /// <summary>Drops the candidate of the innermost level.</summary>
    public void Remove()
    {
        var last = _levels[^1];
        if (last.IsPossible)
        {
            CheckNotRequired(last);
            Forget();
        }
    }

    /// <summary>Drops the candidate of the innermost level, since its colon was found.</summary>
    public void Forget()
    {
        _levelOfToken.Remove(_levels[^1].TokenNumber);
        _levels[^1] = _levels[^1] with { IsPossible = false };
    }

    /// <summary>Begins a level.</summary>
    public void Push(int tokenNumber) => _levels.Add(new(false, false, tokenNumber));

    /// <summary>Ends a level.</summary>
    public void Pop()
    {
        _levelOfToken.Remove(_levels[^1].TokenNumber);
        _levels.RemoveAt(_levels.Count - 1);
    }

    private bool IsPossible(int level)
    {
        var key = _levels[level];
        if (!key.IsPossible)
        {
            return false;
        }

        if (key.Line < characters.Line || key.Index + LongestKey < characters.Index)
        {
            CheckNotRequired(key);
            _levels[level] = key with { IsPossible = false };
            return false;
        }

        return true;
    }

    private void CheckNotRequired(Candidate key)
    {
        if (key.IsRequired)
        {
            throw YamlSyntaxException.At(characters.Line, "could not find expected ':'");
        }
    }

    /// <summary>A token that may turn out to be a key.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Candidate(bool IsPossible, bool IsRequired, int TokenNumber)
    {
        public int Index { get; init; }

        public int Line { get; init; }

        public int Column { get; init; }
    }
}
