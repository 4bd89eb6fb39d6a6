namespace LcncInfra.Generator.Declarations;

/// <summary>A place in the tokens of a file.</summary>
internal sealed class TsReader(IReadOnlyList<string> tokens)
{
    private int at;

    /// <summary>Whether all was read.</summary>
    public bool AtEnd => at >= tokens.Count;

    /// <summary>Whether a token is next.</summary>
    public bool At(string token) => Peek(0) == token;

    /// <summary>A token further on; empty behind the end.</summary>
    public string Peek(int ahead) => at + ahead < tokens.Count ? tokens[at + ahead] : string.Empty;

    /// <summary>Takes the next token.</summary>
    public string Next() => AtEnd ? throw new InvalidOperationException("The declarations end too early.") : tokens[at++];

    /// <summary>Takes the next token if it is this one.</summary>
    public bool Accept(string token)
    {
        if (!At(token))
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>Takes the next token, which must be this one.</summary>
    public void Expect(string token)
    {
        if (!Accept(token))
        {
            throw new InvalidOperationException(
                $"Expected '{token}', found '{string.Join(' ', tokens.Skip(Math.Max(0, at - 8)).Take(16))}'.");
        }
    }

    /// <summary>Takes everything up to a token, and that token, brackets around it aside.</summary>
    public void SkipTo(string token)
    {
        var depth = 0;
        for (var next = Next(); next != token || depth > 0; next = Next())
        {
            depth += next switch { "{" or "(" => 1, "}" or ")" => -1, _ => 0 };
        }
    }
}
