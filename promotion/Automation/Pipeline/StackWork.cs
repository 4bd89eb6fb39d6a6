using LcncInfra.Automation.Stacks;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Pipeline;

/// <summary>What was done to the stack of an environment for one move, as far as it came.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Stack">Its stack.</param>
/// <param name="Move">What is to go there.</param>
internal sealed record StackWork(string Environment, string Stack, Move Move)
{
    /// <summary>How the real thing differed from the state; <see langword="null"/> before the refresh.</summary>
    public StackChanges? Drift { get; init; }

    /// <summary>What an update would do; <see langword="null"/> before the preview.</summary>
    public StackChanges? Planned { get; init; }

    /// <summary>What policies said; <see langword="null"/> before they were asked.</summary>
    public IReadOnlyList<Diagnostic>? Findings { get; init; }

    /// <summary>What was done; <see langword="null"/> before the update.</summary>
    public StackChanges? Applied { get; init; }

    /// <summary>The step that did not come to its end; <see langword="null"/> if all did.</summary>
    public StackStep? StoppedAt { get; init; }

    /// <summary>Why; <see langword="null"/> if all did.</summary>
    public string? Because { get; init; }

    /// <summary>Whether somebody else is to be waited for; else something is wrong.</summary>
    public bool IsLater { get; init; }

    /// <summary>Whether something is wrong.</summary>
    public bool IsFailed => StoppedAt is not null && !IsLater;
}
