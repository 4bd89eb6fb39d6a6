using System.Globalization;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Scheduling.Choices;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Takes what a scheduler answered, as far as it may be.</summary>
internal static class AnsweredChoice
{
    /// <summary>The answered cluster types; none of them if one cannot be taken.</summary>
    public static Choice Of(ChoiceProblem problem, IReadOnlyList<int> answer)
    {
        var positions = problem.Ranked.Index().Where(c => answer.Contains(c.Item.Index)).Select(c => c.Index).ToArray();
        return positions.Length == answer.Count ? new Choice(positions) : Choice.Nothing;
    }

    /// <summary>What an answer breaks that concerns all of its cluster types at once; <see langword="null"/> if nothing.</summary>
    public static string? FindProblem(TargetOutcome outcome, PlacementCount count)
    {
        var taken = outcome.Answer?.Count ?? 0;
        if (taken < count.AtLeast || taken > count.AtMost)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it names {taken} cluster type{(taken == 1 ? string.Empty : "s")}, and the policy asks for {count}");
        }

        foreach (var (spread, (constraint, label)) in outcome.Problem.Spreads.Zip(outcome.Filters.Spreads).Where(s => s.First.IsHard))
        {
            var numbers = label.Values.Index()
                .Where(value => spread.Domains[value.Index])
                .Select(value => (value.Item, Count: outcome.Placed.Count(type => spread.DomainOf[type] == value.Index)))
                .OrderBy(value => value.Count)
                .ToList();
            if (numbers.Count > 0 && numbers[^1].Count - numbers[0].Count > spread.MaxSkew)
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"'{constraint.Key}={numbers[^1].Item}' gets {numbers[^1].Count} and '{constraint.Key}={numbers[0].Item}' {numbers[0].Count}, and the policy spreads over {constraint.Key} with maxSkew {spread.MaxSkew}");
            }
        }

        return null;
    }
}
