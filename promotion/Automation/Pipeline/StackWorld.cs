using LcncInfra.Automation.Stacks;

namespace LcncInfra.Automation.Pipeline;

/// <summary>What the pipeline works on beside the flow.</summary>
/// <param name="Stacks">The stacks.</param>
/// <param name="Requests">Says which stack belongs to a move.</param>
/// <param name="Policies">Says what may be done.</param>
/// <param name="Patience">Waits for others.</param>
internal sealed record StackWorld(IEnvironmentStacks Stacks, IStackRequests Requests, IMovePolicies Policies, StackPatience Patience)
{
    /// <summary>Finds what stacks published themselves.</summary>
    public required StackPublications Publications { get; init; }

    /// <summary>Keeps what was done.</summary>
    public WorkJournal Journal { get; init; } = new();

    /// <summary>Tells people what is done now.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
