using LcncInfra.Model.Collections;

namespace LcncInfra.Automation.Stacks;

/// <summary>The stack of an environment, and what its program is told.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Stack">The stack: its name, or <c>organization/project/name</c>.</param>
/// <param name="Message">Why something is done, for the history of the stack.</param>
public sealed record StackRequest(string Environment, string Stack, string Message)
{
    /// <summary>Variables for the program, beside those of this process.</summary>
    public ValueMap Variables { get; init; } = ValueMap.Empty;
}
