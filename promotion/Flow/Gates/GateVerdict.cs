using LcncInfra.Flow.Questions;

namespace LcncInfra.Flow.Gates;

/// <summary>What a gate says, and why.</summary>
/// <param name="Gate">Name of the gate.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Reason">Why, as a sentence without an end: what it waits for, or what it found.</param>
public sealed record GateVerdict(string Gate, GateOutcome Outcome, string Reason)
{
    /// <summary>Since when it is passed; <see langword="null"/> if that cannot be told.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>What has to be asked before it can say anything; <see langword="null"/> if nothing.</summary>
    public FlowQuestion? Asks { get; init; }
}
