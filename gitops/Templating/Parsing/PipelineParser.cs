using System.Globalization;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Parsing;

/// <summary>Parses what stands inside an action: variables, commands, operands.</summary>
internal sealed class PipelineParser(ParseSession session, TokenReader tokens)
{
    private readonly List<string> _variables = ["$"];

    /// <summary>Line of the delimiter that opened the action being read; 0 outside of actions.</summary>
    public int ActionLine { get; set; }

    public PipeNode Parse(string context, TokenKind end)
    {
        var position = tokens.PeekNonSpace().Position;
        var declared = ParseVariables(context, out var isAssignment);
        var commands = new List<CommandNode>();
        for (var token = tokens.NextNonSpace(); token.Kind != end; token = tokens.NextNonSpace())
        {
            if (!StartsOperand(token.Kind))
            {
                throw Unexpected(token, context);
            }

            tokens.Back();
            commands.Add(ParseCommand());
        }

        CheckCommands(commands, context);
        return new PipeNode(position) { Variables = declared, IsAssignment = isAssignment, Commands = [.. commands] };
    }

    public string Unquote(Token token) => GoLiterals.TryUnquote(token.Text, out var value) ? value : throw Error("invalid syntax");

    public void Expect(TokenKind kind, string context)
    {
        var token = tokens.NextNonSpace();
        if (token.Kind != kind)
        {
            throw Unexpected(token, context);
        }
    }

    public int MarkVariables() => _variables.Count;

    public void ForgetVariables(int mark) => _variables.RemoveRange(mark, _variables.Count - mark);

    public void Enter()
    {
        session.Depth++;
        if (session.Depth > ParseSession.MaximumDepth)
        {
            throw Error($"more than {ParseSession.MaximumDepth} blocks and parentheses within each other", TemplateErrorKind.Limit);
        }
    }

    public void Leave() => session.Depth--;

    public TemplateSyntaxException Error(string message) => Error(message, TemplateErrorKind.Parse);

    public TemplateSyntaxException Unexpected(Token token, string context)
    {
        if (token.Kind != TokenKind.Error)
        {
            return Error($"unexpected {token} in {context}");
        }

        var isAction = token.Text.EndsWith(" action", StringComparison.Ordinal);
        var extra = ActionLine != 0 && ActionLine != token.Line
            ? string.Create(CultureInfo.InvariantCulture, $"{(isAction ? string.Empty : " in action")} started at {session.Name}:{ActionLine}")
            : string.Empty;
        return Error(token.Text + extra);
    }

    private static bool StartsOperand(TokenKind kind) => kind is TokenKind.Bool or TokenKind.CharacterConstant or TokenKind.Complex
        or TokenKind.Dot or TokenKind.Field or TokenKind.Identifier or TokenKind.Number or TokenKind.Nil or TokenKind.RawString
        or TokenKind.String or TokenKind.Variable or TokenKind.LeftParenthesis;

    private TemplateSyntaxException Error(string message, TemplateErrorKind kind) => new(
        string.Create(CultureInfo.InvariantCulture, $"template: {session.Name}:{tokens.Last.Line}: {message}"),
        tokens.Last.Position,
        kind);

    private VariableNode[] ParseVariables(string context, out bool isAssignment)
    {
        var declared = new List<VariableNode>(2);
        isAssignment = false;
        while (tokens.PeekNonSpace() is { Kind: TokenKind.Variable } variable)
        {
            tokens.Next();
            var after = tokens.Peek();
            var next = tokens.PeekNonSpace();
            if (next.Kind is TokenKind.Assign or TokenKind.Declare)
            {
                isAssignment = next.Kind == TokenKind.Assign;
                tokens.NextNonSpace();
                Declare(variable, declared);
                break;
            }

            if (next is not { Kind: TokenKind.Character, Text: "," })
            {
                GiveBack(variable, after);
                break;
            }

            tokens.NextNonSpace();
            Declare(variable, declared);
            CheckSecondVariable(context, declared.Count);
        }

        return [.. declared];
    }

    private void Declare(Token variable, List<VariableNode> declared)
    {
        declared.Add(new VariableNode(variable.Position, variable.Text, []));
        _variables.Add(variable.Text);
    }

    private void GiveBack(Token variable, Token after)
    {
        if (after.Kind == TokenKind.Space)
        {
            tokens.Back(variable, after);
        }
        else
        {
            tokens.Back(variable);
        }
    }

    private void CheckSecondVariable(string context, int declared)
    {
        if (!string.Equals(context, "range", StringComparison.Ordinal) || declared >= 2)
        {
            throw Error($"too many declarations in {context}");
        }

        if (tokens.PeekNonSpace().Kind is not (TokenKind.Variable or TokenKind.RightDelimiter or TokenKind.RightParenthesis))
        {
            throw Error("range can only initialize variables");
        }
    }

    private void CheckCommands(List<CommandNode> commands, string context)
    {
        if (commands.Count == 0)
        {
            throw Error($"missing value for {context}");
        }

        for (var i = 1; i < commands.Count; i++)
        {
            if (commands[i].Arguments[0] is BoolNode or DotNode or NilNode or NumberNode or StringNode)
            {
                throw Error(string.Create(CultureInfo.InvariantCulture, $"non executable command in pipeline stage {i + 1}"));
            }
        }
    }

    private CommandNode ParseCommand()
    {
        var position = tokens.PeekNonSpace().Position;
        var arguments = new List<Node>();
        while (true)
        {
            tokens.PeekNonSpace();
            if (ParseOperand() is { } operand)
            {
                arguments.Add(operand);
            }

            var token = tokens.Next();
            if (token.Kind == TokenKind.Space)
            {
                continue;
            }

            if (token.Kind is TokenKind.RightDelimiter or TokenKind.RightParenthesis)
            {
                tokens.Back();
            }
            else if (token.Kind != TokenKind.Pipe)
            {
                throw Unexpected(token, "operand");
            }

            return arguments.Count == 0 ? throw Error("empty command") : new CommandNode(position, [.. arguments]);
        }
    }

    /// <summary>A term with the fields after it; <see langword="null"/> if the next token starts none.</summary>
    private Node? ParseOperand()
    {
        var node = ParseTerm();
        if (node is null || tokens.Peek().Kind != TokenKind.Field)
        {
            return node;
        }

        var position = tokens.Peek().Position;
        var fields = new List<string>();
        while (tokens.Peek().Kind == TokenKind.Field)
        {
            fields.Add(tokens.Next().Text[1..]);
        }

        return node switch
        {
            FieldNode field => new FieldNode(position, [.. field.Fields, .. fields]),
            VariableNode variable => new VariableNode(position, variable.Name, [.. variable.Fields, .. fields]),
            BoolNode or StringNode or NumberNode or NilNode or DotNode => throw Error($"unexpected . after term {GoQuote.Quote(node.ToString())}"),
            _ => new ChainNode(position, node, [.. fields]),
        };
    }

    private Node? ParseTerm()
    {
        var token = tokens.NextNonSpace();
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return session.Functions.TryGet(token.Text, out var function)
                    ? new FunctionNode(token.Position, function)
                    : throw Error($"function {GoQuote.Quote(token.Text)} not defined");
            case TokenKind.Dot:
                return new DotNode(token.Position);
            case TokenKind.Nil:
                return new NilNode(token.Position);
            case TokenKind.Variable:
                return _variables.Contains(token.Text)
                    ? new VariableNode(token.Position, token.Text, [])
                    : throw Error($"undefined variable {GoQuote.Quote(token.Text)}");
            case TokenKind.Field:
                return new FieldNode(token.Position, [token.Text[1..]]);
            case TokenKind.Bool:
                return new BoolNode(token.Position, token.Text is "true");
            case TokenKind.CharacterConstant or TokenKind.Complex or TokenKind.Number:
                var (number, problem) = NumberParser.Parse(token);
                return number ?? throw Error(problem ?? string.Empty);
            case TokenKind.LeftParenthesis:
                return ParseParentheses();
            case TokenKind.String or TokenKind.RawString:
                return new StringNode(token.Position, token.Text, Unquote(token));
        }

        tokens.Back();
        return null;
    }

    private PipeNode ParseParentheses()
    {
        Enter();
        var pipe = Parse("parenthesized pipeline", TokenKind.RightParenthesis);
        Leave();
        return pipe;
    }
}
