using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Parsing;

/// <summary>What the parsers of a text and of the templates defined in it share.</summary>
/// <param name="name">Name of the outermost template, which all error texts start with.</param>
/// <param name="text">The text.</param>
/// <param name="functions">The functions that may be called.</param>
internal sealed class ParseSession(string name, string text, FunctionTable functions)
{
    /// <summary>Blocks and parentheses within each other. Go has no such limit, or a far higher one; its stack grows.</summary>
    public const int MaximumDepth = 200;

    public string Name { get; } = name;

    public TemplateLexer Lexer { get; } = new(text);

    public FunctionTable Functions { get; } = functions;

    public Dictionary<string, ListNode> Templates { get; } = new(StringComparer.Ordinal);

    public int Depth { get; set; }
}
