namespace LcncInfra.Catalog.Guardrails;

/// <summary>Findings of a policy that are accepted: by whom, until when, why.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="Policy">Name of the policy.</param>
/// <param name="Match">Which of its findings.</param>
/// <param name="Expires">The last day on which they are accepted.</param>
/// <remarks>Kind <c>Waiver</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record Waiver(string Name, string Policy, WaiverMatch Match, DateOnly Expires)
{
    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>Why the findings are accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it is over on a day.</summary>
    public bool IsExpiredOn(DateOnly day) => Expires < day;
}
