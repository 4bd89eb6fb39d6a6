namespace LcncInfra.Scheduling.Choices;

/// <summary>The question which of the cluster types that can be taken are taken.</summary>
/// <param name="Ranked">The candidates, the better ones first.</param>
/// <param name="AtMost">How many are taken at most.</param>
/// <param name="Spreads">How evenly, the more important first.</param>
internal sealed record ChoiceProblem(IReadOnlyList<ChoiceCandidate> Ranked, int AtMost, IReadOnlyList<ChoiceSpread> Spreads);
