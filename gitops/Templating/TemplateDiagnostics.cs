using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Templating;

/// <summary>The findings about templates, 4xxx. Each is about one evaluation: a template at a place, for an assignment or none.</summary>
public static class TemplateDiagnostics
{
    /// <summary>The diagnostic of an error, by its kind.</summary>
    /// <param name="at">The place in the file of the template.</param>
    /// <param name="subject">What was rendered, e.g. <c>assignment 'large/hello-dev'</c>, or <c>template 'argocd'</c> when it was only parsed.</param>
    /// <param name="error">The error.</param>
    public static Diagnostic Of(SourceSpan at, string subject, TemplateError error) => error.Kind switch
    {
        TemplateErrorKind.Parse => ParseError(at, subject, Describe(error)),
        TemplateErrorKind.Limit => LimitExceeded(at, subject, Describe(error)),
        TemplateErrorKind.RefusedFunction => RefusedFunction(at, subject, Describe(error)),
        TemplateErrorKind.NestedText => NestedText(at, subject, error.Excerpt ?? error.Message),
        _ => ExecutionError(at, subject, Describe(error)),
    };

    /// <summary>LC4001: a text is no template.</summary>
    public static Diagnostic ParseError(SourceSpan at, string subject, string error) => new(
        "LC4001",
        Severity.Error,
        at,
        $"The template of {subject} cannot be parsed: {error}.");

    /// <summary>LC4002: a template failed on its data.</summary>
    public static Diagnostic ExecutionError(SourceSpan at, string subject, string error) => new(
        "LC4002",
        Severity.Error,
        at,
        $"The template of {subject} cannot be executed: {error}.");

    /// <summary>LC4003: a template does more than the limits allow.</summary>
    public static Diagnostic LimitExceeded(SourceSpan at, string subject, string error) => new(
        "LC4003",
        Severity.Error,
        at,
        $"The template of {subject} exceeds a limit: {error}.")
    {
        Hint = "Look for a template or a value that includes itself, or a loop that grows with its own output.",
    };

    /// <summary>LC4004: a template calls what is not a function of its input.</summary>
    public static Diagnostic RefusedFunction(SourceSpan at, string subject, string error) => new(
        "LC4004",
        Severity.Error,
        at,
        $"The template of {subject} calls a function that is refused: {error}.")
    {
        Hint = "Give the value as configuration: the same input must always give the same output.",
    };

    /// <summary>LC4005: an evaluation printed <c>&lt;no value&gt;</c>.</summary>
    /// <param name="severity">An error by default; a warning where the output must be Kalypso's.</param>
    /// <param name="at">The place of the action.</param>
    /// <param name="subject">What was rendered.</param>
    /// <param name="print">The action.</param>
    public static Diagnostic NoValue(Severity severity, SourceSpan at, string subject, NoValuePrint print) => new(
        "LC4005",
        severity,
        at,
        $"The template of {subject} prints '<no value>', because '{print.Expression}' is missing{Nested(print.NestedLevel)}.")
    {
        Hint = $"Add the value to the configuration, or write {{{{ {print.Expression} | default \"…\" }}}}.",
    };

    /// <summary>LC4006: an output holds an action, and would be evaluated again.</summary>
    public static Diagnostic NestedText(SourceSpan at, string subject, string excerpt) => new(
        "LC4006",
        Severity.Error,
        at,
        $"The output of {subject} holds an action, which Kalypso would evaluate again: '{excerpt}'.")
    {
        Hint = "Take the action out of the workload or the configuration, or opt in on the Template.",
    };

    private static string Describe(TemplateError error) => error.NestedLevel == 0
        ? error.Message
        : $"{error.Message}{Nested(error.NestedLevel)}, at '{error.Excerpt}'";

    private static string Nested(int level) => level == 0
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $" (in its output, evaluation {level + 1})");
}
