using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>Publishes trees to branches of the GitOps repository. A shell stands behind it.</summary>
/// <remarks>
/// All of it can be done twice: the same move on the same base gives the same commit, and what is there already is done. A branch only ever goes forward.
/// </remarks>
public interface IEnvironmentPublisher
{
    /// <summary>The commit of a branch; empty if there is none.</summary>
    string HeadOf(string branch);

    /// <summary>Generates an environment with the release of a move and publishes it on top of its base, or publishes again what the move restores.</summary>
    /// <param name="fleet">The environment.</param>
    /// <param name="move">What was decided.</param>
    /// <param name="releaseLock">The lock of the release.</param>
    PublishOutcome Publish(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock);

    /// <summary>Does the same beside the branch, where people decide: opens a pull request, or brings the one that is open to it.</summary>
    /// <param name="fleet">The environment.</param>
    /// <param name="move">What was decided.</param>
    /// <param name="releaseLock">The lock of the release.</param>
    /// <returns>Done if the branch has it already, so that there is nothing to merge.</returns>
    PublishOutcome Propose(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock);

    /// <summary>Takes a proposal back: its pull request is closed, and its branch holds nothing to merge any more.</summary>
    /// <param name="fleet">The environment.</param>
    void Withdraw(FleetFacts fleet);

    /// <summary>Moves a branch forward to a commit; <see langword="false"/> if it is not where it was expected.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="expected">Where it is; empty if it is not there.</param>
    /// <param name="commit">Where it goes.</param>
    bool TryAdvance(string branch, string expected, string commit);
}
