using LcncInfra.Flow.Running;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>Stops a runner at one of its steps as a kill would.</summary>
internal sealed class StopAt(int step) : IStepObserver
{
    /// <summary>How many steps there were.</summary>
    public int Steps { get; private set; }

    public void Passed(string what)
    {
        if (Steps++ == step)
        {
            throw new StoppedException(what);
        }
    }

    /// <summary>The end of a runner.</summary>
    internal sealed class StoppedException(string what) : Exception(what);
}
