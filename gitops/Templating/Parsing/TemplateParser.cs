using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Parsing;

/// <summary>Parses a text into templates: lists, blocks and definitions (Go package text/template/parse, parse.go).</summary>
/// <remarks>One parser for each template: a definition starts with its own variables, outside of any <c>range</c>.</remarks>
internal sealed class TemplateParser
{
    private readonly ParseSession _session;
    private readonly TokenReader _tokens;
    private readonly PipelineParser _pipelines;
    private int _rangeDepth;

    private TemplateParser(ParseSession session)
    {
        _session = session;
        _tokens = new TokenReader(session.Lexer);
        _pipelines = new PipelineParser(session, _tokens);
    }

    /// <summary>The templates of a text by name, the outermost included.</summary>
    /// <exception cref="TemplateSyntaxException">The text is no template.</exception>
    public static Dictionary<string, ListNode> Parse(ParseSession session)
    {
        var parser = new TemplateParser(session);
        parser.Add(session.Name, parser.ParseOutermost());
        return session.Templates;
    }

    private ListNode ParseOutermost()
    {
        var position = _tokens.Peek().Position;
        var nodes = new List<Node>();
        while (_tokens.Peek().Kind != TokenKind.End)
        {
            if (_tokens.Peek().Kind == TokenKind.LeftDelimiter)
            {
                var delimiter = _tokens.Next();
                if (_tokens.NextNonSpace().Kind == TokenKind.Define)
                {
                    new TemplateParser(_session).ParseDefinition();
                    continue;
                }

                _tokens.Back(delimiter);
            }

            nodes.Add(ParseTextOrAction(out var end) ?? throw _pipelines.Error($"unexpected {Name(end)}"));
        }

        return new ListNode(position, [.. nodes]);
    }

    private void ParseDefinition()
    {
        const string Context = "define clause";
        var token = _tokens.NextNonSpace();
        if (token.Kind is not (TokenKind.String or TokenKind.RawString))
        {
            throw _pipelines.Unexpected(token, Context);
        }

        var name = _pipelines.Unquote(token);
        _pipelines.Expect(TokenKind.RightDelimiter, Context);
        Add(name, ParseWholeList(Context));
    }

    private ListNode ParseWholeList(string context)
    {
        var list = ParseList(out var end);
        return end == ListEnd.End ? list : throw _pipelines.Error($"unexpected {Name(end)} in {context}");
    }

    private void Add(string name, ListNode list)
    {
        if (!_session.Templates.TryGetValue(name, out var earlier) || earlier.IsBlank)
        {
            _session.Templates[name] = list;
        }
        else if (!list.IsBlank)
        {
            throw _pipelines.Error($"template: multiple definition of template {Formatting.GoQuote.Quote(name)}");
        }
    }

    private ListNode ParseList(out ListEnd end)
    {
        var position = _tokens.PeekNonSpace().Position;
        var nodes = new List<Node>();
        while (_tokens.PeekNonSpace().Kind != TokenKind.End)
        {
            var node = ParseTextOrAction(out end);
            if (node is null)
            {
                return new ListNode(position, [.. nodes]);
            }

            nodes.Add(node);
        }

        throw _pipelines.Error("unexpected EOF");
    }

    /// <summary>A node; <see langword="null"/> if the list ends here, and then what ended it.</summary>
    private Node? ParseTextOrAction(out ListEnd end)
    {
        end = default;
        var token = _tokens.NextNonSpace();
        switch (token.Kind)
        {
            case TokenKind.Text:
                return new TextNode(token.Position, token.Text);
            case TokenKind.LeftDelimiter:
                _pipelines.ActionLine = token.Line;
                var node = ParseAction(out end);
                _pipelines.ActionLine = 0;
                return node;
            default:
                throw _pipelines.Unexpected(token, "input");
        }
    }

    private Node? ParseAction(out ListEnd end)
    {
        end = default;
        var token = _tokens.NextNonSpace();
        switch (token.Kind)
        {
            case TokenKind.Block:
                return ParseBlock();
            case TokenKind.Break or TokenKind.Continue:
                return ParseLoopControl(token);
            case TokenKind.Else:
                ParseElse();
                end = ListEnd.Else;
                return null;
            case TokenKind.EndKeyword:
                _pipelines.Expect(TokenKind.RightDelimiter, "end");
                return null;
            case TokenKind.If:
                return ParseBranch(BranchKind.If);
            case TokenKind.Range:
                return ParseBranch(BranchKind.Range);
            case TokenKind.With:
                return ParseBranch(BranchKind.With);
            case TokenKind.Template:
                return ParseTemplate();
        }

        _tokens.Back();
        return new ActionNode(_tokens.Peek().Position, _pipelines.Parse("command", TokenKind.RightDelimiter));
    }

    private Node ParseLoopControl(Token token)
    {
        var shown = "{{" + token.Text + "}}";
        var next = _tokens.NextNonSpace();
        if (next.Kind != TokenKind.RightDelimiter)
        {
            throw _pipelines.Unexpected(next, shown);
        }

        if (_rangeDepth == 0)
        {
            throw _pipelines.Error(shown + " outside {{range}}");
        }

        return token.Kind == TokenKind.Break ? new BreakNode(token.Position) : new ContinueNode(token.Position);
    }

    /// <summary>Reads the rest of <c>{{else}}</c>; of <c>{{else if</c> and <c>{{else with</c> the second keyword stays to be read.</summary>
    private void ParseElse()
    {
        if (_tokens.PeekNonSpace().Kind is not (TokenKind.If or TokenKind.With))
        {
            _pipelines.Expect(TokenKind.RightDelimiter, "else");
        }
    }

    private BranchNode ParseBranch(BranchKind kind)
    {
        _pipelines.Enter();
        var variables = _pipelines.MarkVariables();
        var pipe = _pipelines.Parse(kind switch { BranchKind.If => "if", BranchKind.Range => "range", _ => "with" }, TokenKind.RightDelimiter);
        _rangeDepth += kind == BranchKind.Range ? 1 : 0;
        var list = ParseList(out var end);
        _rangeDepth -= kind == BranchKind.Range ? 1 : 0;
        var elseList = end == ListEnd.Else ? ParseElseList(kind) : null;
        _pipelines.ForgetVariables(variables);
        _pipelines.Leave();
        return new BranchNode(kind, pipe, list, elseList);
    }

    private ListNode ParseElseList(BranchKind kind)
    {
        // An "else if" continues as a branch within the else, whose end is the end of both; so does "else with" after "with".
        var chained = kind switch { BranchKind.If => TokenKind.If, BranchKind.With => TokenKind.With, _ => TokenKind.Error };
        var next = _tokens.Peek();
        if (next.Kind == chained)
        {
            _tokens.Next();
            return new ListNode(next.Position, [ParseBranch(kind)]);
        }

        var list = ParseList(out var end);
        return end == ListEnd.End ? list : throw _pipelines.Error($"expected end; found {Name(end)}");
    }

    private TemplateNode ParseTemplate()
    {
        const string Context = "template clause";
        var token = _tokens.NextNonSpace();
        var name = ParseName(token, Context);
        PipeNode? pipe = null;
        if (_tokens.NextNonSpace().Kind != TokenKind.RightDelimiter)
        {
            _tokens.Back();
            pipe = _pipelines.Parse(Context, TokenKind.RightDelimiter);
        }

        return new TemplateNode(token.Position, name, pipe);
    }

    private TemplateNode ParseBlock()
    {
        const string Context = "block clause";
        _pipelines.Enter();
        var token = _tokens.NextNonSpace();
        var name = ParseName(token, Context);
        var pipe = _pipelines.Parse(Context, TokenKind.RightDelimiter);
        var block = new TemplateParser(_session);
        block.Add(name, block.ParseWholeList(Context));
        _pipelines.Leave();
        return new TemplateNode(token.Position, name, pipe);
    }

    private string ParseName(Token token, string context) => token.Kind is TokenKind.String or TokenKind.RawString
        ? _pipelines.Unquote(token)
        : throw _pipelines.Unexpected(token, context);

    private static string Name(ListEnd end) => end == ListEnd.End ? "{{end}}" : "{{else}}";
}
