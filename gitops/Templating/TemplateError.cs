namespace LcncInfra.Templating;

/// <summary>Why a template has no text, and where.</summary>
/// <param name="Kind">Which diagnostic it is.</param>
/// <param name="Message">The full text as Go gives it, e.g. <c>template: template:1:3: executing "template" at &lt;.Nope&gt;: …</c>.</param>
/// <param name="Line">Line of the text, from 1; of the output that was evaluated again if <see cref="NestedLevel"/> is not 0.</param>
/// <param name="Column">Column, from 1, in UTF-16 units.</param>
public sealed record TemplateError(TemplateErrorKind Kind, string Message, int Line, int Column)
{
    /// <summary>0 for the template itself, 1 for its output evaluated again, and so on.</summary>
    public int NestedLevel { get; init; }

    /// <summary>The text that <see cref="Line"/> and <see cref="Column"/> are about, cut short; <see langword="null"/> for the template itself.</summary>
    public string? Excerpt { get; init; }
}
