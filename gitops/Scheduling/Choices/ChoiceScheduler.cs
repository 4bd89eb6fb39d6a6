namespace LcncInfra.Scheduling.Choices;

/// <summary>Takes the best of what can be taken.</summary>
/// <remarks>
/// Lexicographic: as many as the hard spreads allow, then the least skew beyond each soft spread in their order, then the fewest penalties,
/// the highest score, the most that were there before, and the names that come first. Nothing later ever outweighs anything earlier.
/// With one label to spread over this is exact at any size; with several it is searched, exactly, up to a limit of steps.
/// </remarks>
internal static class ChoiceScheduler
{
    /// <summary>The choice; <see langword="null"/> if it was not found within the limit.</summary>
    public static Choice? Choose(ChoiceProblem problem)
    {
        var most = Math.Min(problem.AtMost, problem.Ranked.Count);
        return problem.Spreads.Count switch
        {
            0 => new Choice([.. Enumerable.Range(0, most)]),
            1 => SpreadChoice.Choose(problem, problem.Spreads[0], most),
            _ => SpreadSearch.Choose(problem, most),
        };
    }
}
