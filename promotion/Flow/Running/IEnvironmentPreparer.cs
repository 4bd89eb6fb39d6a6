using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>Sees to it that what an environment stands on is there before something is published to it. A shell stands behind it.</summary>
/// <remarks>Both can be done twice: what is there already stays as it is.</remarks>
public interface IEnvironmentPreparer
{
    /// <summary>Whether a move may be made; asked before it is written down, and again by whoever finds it half way.</summary>
    /// <param name="fleet">The environment.</param>
    /// <param name="move">What is about to be decided.</param>
    /// <param name="releaseLock">The lock of the release.</param>
    Preparation Check(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock);

    /// <summary>Makes what the move stands on; asked once it is written down.</summary>
    /// <param name="fleet">The environment.</param>
    /// <param name="move">What was decided.</param>
    /// <param name="releaseLock">The lock of the release.</param>
    Preparation Prepare(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock);
}
