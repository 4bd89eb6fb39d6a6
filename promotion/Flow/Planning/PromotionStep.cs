using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Planning;

/// <summary>The next thing that a flow does.</summary>
public abstract record PromotionStep
{
    private PromotionStep()
    {
    }

    /// <summary>Writes down a release that was not seen before, with its lock.</summary>
    /// <param name="Release">The release.</param>
    public sealed record Register(KnownRelease Release) : PromotionStep;

    /// <summary>Writes down what is about to be published.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Move">What; its base is looked up when it is written down.</param>
    public sealed record Intend(string Environment, Move Move) : PromotionStep;

    /// <summary>Publishes what was written down, and writes down that it is done.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Move">What.</param>
    public sealed record Perform(string Environment, Move Move) : PromotionStep;

    /// <summary>Writes down that people merged a proposal, so that it counts as published.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Move">What, and when that was found; its base is looked up when it is written down.</param>
    public sealed record Accept(string Environment, Move Move) : PromotionStep;

    /// <summary>Writes down that people closed a proposal.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Declined">What they did not want.</param>
    public sealed record Decline(string Environment, DeclinedMove Declined) : PromotionStep;

    /// <summary>Takes a proposal back.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Proposal">The proposal.</param>
    /// <param name="Reason">Why nobody shall merge it.</param>
    /// <param name="At">When.</param>
    public sealed record Withdraw(string Environment, StandingProposal Proposal, string Reason, DateTimeOffset At) : PromotionStep;

    /// <summary>Writes down what became of the release that an environment runs.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Verdict">What became of it.</param>
    /// <param name="At">Since when.</param>
    /// <param name="Because">Why it failed; <see langword="null"/> if it did not.</param>
    public sealed record Decide(string Environment, Verdict Verdict, DateTimeOffset At, string? Because) : PromotionStep;
}
