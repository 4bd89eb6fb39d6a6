namespace LcncInfra.Templating;

/// <summary>Why a template has no text, which decides the diagnostic.</summary>
public enum TemplateErrorKind
{
    /// <summary>The text is no template (LC4001).</summary>
    Parse,

    /// <summary>The template failed on this data (LC4002).</summary>
    Execution,

    /// <summary>The template does more than the limits allow (LC4003).</summary>
    Limit,

    /// <summary>The template calls what is not a function of its input (LC4004).</summary>
    RefusedFunction,

    /// <summary>The output holds an action, and evaluating it again was not allowed (LC4006).</summary>
    NestedText,
}
