namespace LcncInfra.Templating.Parsing;

/// <summary>Ends the parsing of a template; never leaves the engine.</summary>
internal sealed class TemplateSyntaxException(string message, int position, TemplateErrorKind kind) : Exception(message)
{
    /// <summary>Index of the character the error is about.</summary>
    public int Position { get; } = position;

    public TemplateErrorKind Kind { get; } = kind;
}
