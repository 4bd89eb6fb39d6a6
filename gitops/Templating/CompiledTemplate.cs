using LcncInfra.Templating.Execution;
using LcncInfra.Templating.Execution.Repeating;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Parsing;
using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating;

/// <summary>A parsed template: parse once, evaluate with a <see cref="TemplateEvaluator"/> as often and in as many threads as wanted.</summary>
public sealed class CompiledTemplate
{
    private CompiledTemplate(string name, string text, FunctionTable functions, Dictionary<string, ListNode> templates)
    {
        Name = name;
        Text = text;
        Functions = functions;
        Templates = templates;
        Root = templates[name];
    }

    /// <summary>The name, which every error text contains; Kalypso's is <c>template</c>.</summary>
    public string Name { get; }

    /// <summary>The text that was parsed.</summary>
    public string Text { get; }

    /// <summary>The functions that the text may call.</summary>
    internal FunctionTable Functions { get; }

    /// <summary>The template and those defined in it, by name.</summary>
    internal IReadOnlyDictionary<string, ListNode> Templates { get; }

    internal ListNode Root { get; }

    /// <summary>Parses a text as Go's <c>text/template</c> does.</summary>
    public static TemplateParsing Parse(string name, string text, FunctionTable functions)
    {
        try
        {
            var templates = TemplateParser.Parse(new ParseSession(name, text, functions));
            RangeBodies.Mark(templates.Values);
            return new TemplateParsing(new CompiledTemplate(name, text, functions, templates), Error: null);
        }
        catch (TemplateSyntaxException e)
        {
            var position = TextPosition.Of(text, Math.Min(e.Position, text.Length));
            return new TemplateParsing(Template: null, new TemplateError(e.Kind, e.Message, position.Line, position.Column));
        }
    }
}
