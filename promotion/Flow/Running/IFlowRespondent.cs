using LcncInfra.Flow.Questions;

namespace LcncInfra.Flow.Running;

/// <summary>Answers what only the world outside can answer. A shell stands behind it.</summary>
public interface IFlowRespondent
{
    /// <summary>The answer; what cannot be found out is an answer that waits.</summary>
    /// <param name="question">The question.</param>
    /// <param name="lockOf">The lock of a release that the flow knows.</param>
    FlowAnswer Answer(FlowQuestion question, Func<string, ReadOnlyMemory<byte>> lockOf);
}
