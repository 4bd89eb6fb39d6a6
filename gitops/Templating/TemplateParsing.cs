using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Templating;

/// <summary>What parsing a text gave: a template or an error.</summary>
/// <param name="Template">The template, unless there is an error.</param>
/// <param name="Error">Why there is no template.</param>
public sealed record TemplateParsing(CompiledTemplate? Template, TemplateError? Error)
{
    /// <summary>Whether there is a template, and else the error.</summary>
    public bool TryGet([NotNullWhen(true)] out CompiledTemplate? template, [NotNullWhen(false)] out TemplateError? error)
    {
        (template, error) = (Template, Error);
        return template is not null;
    }
}
