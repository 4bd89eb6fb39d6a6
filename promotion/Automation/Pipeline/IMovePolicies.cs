using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Says what policies find in a move before it is made.</summary>
internal interface IMovePolicies
{
    /// <summary>The findings; an error stops the move.</summary>
    /// <param name="move">What is to go where.</param>
    /// <param name="plan">What the program of the stack asks of the providers.</param>
    IReadOnlyList<Diagnostic> Check(StackMove move, ResourcePlan plan);
}
