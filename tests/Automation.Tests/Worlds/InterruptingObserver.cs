using LcncInfra.Flow.Running;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>Does something once, at one of a runner's steps.</summary>
internal sealed class InterruptingObserver(int step, Action action) : IStepObserver
{
    /// <summary>How many steps there were so far.</summary>
    public int Steps { get; private set; }

    public void Passed(string what)
    {
        if (Steps++ == step)
        {
            action();
        }
    }
}
