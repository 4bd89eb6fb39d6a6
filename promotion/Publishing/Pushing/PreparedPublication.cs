using LcncInfra.Git.Writing;

namespace LcncInfra.Publishing.Pushing;

/// <summary>What is done once the refs move.</summary>
/// <param name="Outcome">What it comes to then.</param>
/// <param name="Updates">The refs that move; none if there is nothing to do.</param>
internal sealed record PreparedPublication(PublicationOutcome Outcome, IReadOnlyList<GitRefUpdate> Updates);
