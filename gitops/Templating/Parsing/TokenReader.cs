namespace LcncInfra.Templating.Parsing;

/// <summary>The tokens of a lexer with three tokens of look-ahead, as many as a variable before <c>:=</c> needs.</summary>
internal sealed class TokenReader(TemplateLexer lexer)
{
    private readonly Token[] _tokens = new Token[3];
    private int _pending;

    /// <summary>The last token taken from the lexer, whose line parse errors name.</summary>
    public Token Last => _tokens[0];

    public Token Next()
    {
        if (_pending > 0)
        {
            _pending--;
        }
        else
        {
            _tokens[0] = lexer.Next();
        }

        return _tokens[_pending];
    }

    public Token Peek()
    {
        if (_pending == 0)
        {
            _pending = 1;
            _tokens[0] = lexer.Next();
        }

        return _tokens[_pending - 1];
    }

    public Token NextNonSpace()
    {
        var token = Next();
        while (token.Kind == TokenKind.Space)
        {
            token = Next();
        }

        return token;
    }

    public Token PeekNonSpace()
    {
        var token = NextNonSpace();
        Back();
        return token;
    }

    /// <summary>Gives the last token back.</summary>
    public void Back() => _pending++;

    /// <summary>Gives the last token and the one before it back.</summary>
    public void Back(Token before)
    {
        _tokens[1] = before;
        _pending = 2;
    }

    /// <summary>Gives the last token and the two before it back.</summary>
    public void Back(Token first, Token second)
    {
        _tokens[1] = second;
        _tokens[2] = first;
        _pending = 3;
    }
}
