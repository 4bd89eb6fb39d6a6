namespace LcncInfra.Flow.States;

/// <summary>Something that is proposed to the people of an environment, and comes when they merge it.</summary>
/// <param name="Move">What; its base is the commit that it was proposed on.</param>
/// <param name="Commit">The commit on the branch for proposals.</param>
/// <param name="Url">Where people see it: the URL of the pull request, or the branch that stands for it.</param>
public sealed record StandingProposal(Move Move, string Commit, string Url)
{
    /// <summary>The message of the commit, which a host may lose when it merges.</summary>
    public required string Message { get; init; }
}
