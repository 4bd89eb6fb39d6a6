using LcncInfra.Automation.Pipeline;
using LcncInfra.Automation.Stacks;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>Stacks are called as their environments, and told what is to go there.</summary>
internal sealed class FixedRequests : IStackRequests
{
    public StackRequest Of(StackMove move) => new(move.Fleet.Environment, move.Fleet.Environment, move.Move.Rendering);
}
