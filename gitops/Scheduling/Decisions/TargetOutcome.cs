using LcncInfra.Scheduling.Choices;
using LcncInfra.Scheduling.Filters;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>What is decided about one target, as the run keeps it.</summary>
/// <param name="Target">The target's index.</param>
/// <param name="Filters">What its policy and requirements say, whatever was placed before.</param>
/// <param name="Problem">Which cluster types could be taken.</param>
/// <param name="Choice">Which are; <see langword="null"/> if that was not found.</param>
internal sealed record TargetOutcome(TargetSubject Target, StaticFilters Filters, ChoiceProblem Problem, Choice? Choice)
{
    /// <summary>The rules about neighbours.</summary>
    public required IReadOnlyList<NeighbourRule> Rules { get; init; }

    /// <summary>Indexes of the cluster types that the policy's scheduler answered; <see langword="null"/> if there is none, or it gave no answer.</summary>
    public IReadOnlyList<int>? Answer { get; init; }

    /// <summary>The scheduler that chooses in our place; <see langword="null"/> if none does.</summary>
    public string? Scheduler => Target.Policy?.Value.Scheduler?.Name;

    /// <summary>Whether there are enough.</summary>
    public bool IsEnough => Choice is not null && Choice.Taken.Length >= Target.Count.AtLeast;

    /// <summary>Indexes of the cluster types that the target goes to; none if there are too few.</summary>
    public IEnumerable<int> Placed => IsEnough && Choice is { } choice ? choice.Taken.Select(p => Problem.Ranked[p].Index) : [];
}
