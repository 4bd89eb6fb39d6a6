using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.States;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Planning;

/// <summary>Where an environment stands, and what it waits for.</summary>
/// <param name="Environment">Its name.</param>
public sealed record EnvironmentPlan(string Environment)
{
    /// <summary>What comes next; <see langword="null"/> if something is waited for, or nothing is to be done.</summary>
    public PromotionStep? Step { get; init; }

    /// <summary>What must be asked before anything can be said.</summary>
    public ValueList<FlowQuestion> Questions { get; init; } = [];

    /// <summary>The release that would come next, or the one it has if its own part changed; <see langword="null"/> if none.</summary>
    public KnownRelease? Candidate { get; init; }

    /// <summary>What the candidate is in this environment; <see langword="null"/> if nobody asked.</summary>
    public string? CandidateRendering { get; init; }

    /// <summary>Numbers of the releases that are ready for it.</summary>
    public ValueList<int> Ready { get; init; } = [];

    /// <summary>What the gates behind the environment say about what it runs.</summary>
    public ValueList<GateVerdict> Behind { get; init; } = [];

    /// <summary>What the gates before it say about the candidate.</summary>
    public ValueList<GateVerdict> Before { get; init; } = [];

    /// <summary>What is proposed and waits for people; <see langword="null"/> if nothing.</summary>
    public StandingProposal? Proposal { get; init; }

    /// <summary>Why the proposal has not arrived; <see langword="null"/> if there is none.</summary>
    public string? Merge { get; init; }

    /// <summary>What clusters report of a release that was found healthy and is not any more; <see langword="null"/> if all is well.</summary>
    public string? Unwell { get; init; }

    /// <summary>What else keeps it; <see langword="null"/> if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What it waits for, in sentences.</summary>
    public IEnumerable<string> Waits => Behind.Concat(Before).Where(v => v.Outcome != GateOutcome.Passed).Select(v => $"{v.Gate}: {v.Reason}")
        .Concat(new[] { Merge, Note }.OfType<string>());
}
