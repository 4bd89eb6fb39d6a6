using LcncInfra.Model.Secrets;

namespace LcncInfra.Scheduling.Explanations;

/// <summary>One condition of a policy, and whether one side of a pair meets it.</summary>
/// <param name="Requirement">The condition as text, e.g. <c>zone=red</c> or <c>workspace=sales</c>.</param>
/// <param name="Found">What is there: a label's value; <see langword="null"/> if the label is absent.</param>
/// <param name="Met">Whether it holds.</param>
public sealed record RequirementVerdict(string Requirement, string? Found, bool Met)
{
    /// <summary>The condition as text; never a secret.</summary>
    public string Requirement { get; } = SecretText.Hide(Requirement);

    /// <summary>What is there; never a secret.</summary>
    public string? Found { get; } = SecretText.HideFound(Requirement, Found);
}
