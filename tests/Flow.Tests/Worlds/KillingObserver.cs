using LcncInfra.Flow.Running;

namespace LcncInfra.Flow.Tests.Worlds;

/// <summary>Kills a runner at one of its steps.</summary>
internal sealed class KillingObserver(int step) : IStepObserver
{
    /// <summary>How many steps there were so far.</summary>
    public int Steps { get; private set; }

    public void Passed(string what)
    {
        if (Steps++ == step)
        {
            throw new KilledException(what);
        }
    }

    /// <summary>The end of a runner.</summary>
    internal sealed class KilledException(string what) : Exception(what);
}
