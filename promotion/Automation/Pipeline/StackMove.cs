using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.States;

namespace LcncInfra.Automation.Pipeline;

/// <summary>A move of the flow, seen from the stack of its environment.</summary>
/// <param name="Fleet">The environment.</param>
/// <param name="Move">What is to go there.</param>
/// <param name="ReleaseLock">The lock of the release.</param>
internal sealed record StackMove(FleetFacts Fleet, Move Move, ReadOnlyMemory<byte> ReleaseLock);
