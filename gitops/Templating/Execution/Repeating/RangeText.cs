using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Execution.Repeating;

/// <summary>What the body of a range printed for one element, and what that took from the budget.</summary>
/// <param name="Text">The output.</param>
/// <param name="Steps">The steps that were counted.</param>
/// <param name="Depth">How deep the range stood; deeper, a limit could be met that was not met here.</param>
/// <param name="Last">The node that was executed last, which a limit met next is reported for.</param>
internal sealed record RangeText(string Text, long Steps, int Depth, Node Last);
