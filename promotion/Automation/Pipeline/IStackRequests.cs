using LcncInfra.Automation.Stacks;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Says which stack a move is about, and what its program is told.</summary>
internal interface IStackRequests
{
    /// <summary>The request.</summary>
    StackRequest Of(StackMove move);
}
