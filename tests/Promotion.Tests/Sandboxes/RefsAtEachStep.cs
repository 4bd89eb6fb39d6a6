using LcncInfra.Flow.Running;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>Keeps what git holds between any two steps of a runner, which is all that would be left of it if it were killed there.</summary>
internal sealed class RefsAtEachStep(SalesSandbox sandbox) : IStepObserver
{
    /// <summary>How many times a runner could be killed.</summary>
    public int Steps { get; private set; }

    /// <summary>What it would leave, each once, in order.</summary>
    public List<string> Left { get; } = [];

    public void Passed(string what)
    {
        Steps++;
        var refs = sandbox.Refs();
        if (!Left.Contains(refs, StringComparer.Ordinal))
        {
            Left.Add(refs);
        }
    }
}
