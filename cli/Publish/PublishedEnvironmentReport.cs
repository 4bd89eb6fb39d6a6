using LcncInfra.Publishing;

namespace LcncInfra.Cli.Publish;

/// <summary>What was done for one environment.</summary>
/// <param name="Environment">Its name.</param>
/// <param name="Target">Where it is published; <see langword="null"/> if that is not known.</param>
/// <param name="Outcome">What came of it; <see langword="null"/> after an error.</param>
internal sealed record PublishedEnvironmentReport(string Environment, PublishTarget? Target, PublicationOutcome? Outcome)
{
    /// <summary>Where reviewers see the proposal: a URL, or a file; <see langword="null"/> if there is none.</summary>
    public string? PullRequest { get; init; }

    /// <summary>The branch for proposals; <see langword="null"/> if the branch itself is moved.</summary>
    public string? Proposal { get; init; }
}
