namespace LcncInfra.Templating;

/// <summary>What the evaluation of a template gave.</summary>
/// <param name="Text">The text; empty if there is an error. As <see cref="Values.GoText"/> describes, it may hold bytes that are no UTF-8.</param>
/// <param name="Error">Why there is no text; <see langword="null"/> if there is one.</param>
public sealed record Evaluation(string Text, TemplateError? Error)
{
    /// <summary>The actions that printed a missing value, in the order they ran. Kalypso takes no notice of them.</summary>
    public IReadOnlyList<NoValuePrint> NoValues { get; init; } = [];

    /// <summary>How often the output was evaluated again because it held an action.</summary>
    public int NestedEvaluations { get; init; }
}
