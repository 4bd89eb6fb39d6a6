using LcncInfra.Cli.Output;
using LcncInfra.Cli.Output.Files;

namespace LcncInfra.Cli.Tests.Output;

/// <summary>Stops the run at a step: with an exception that nothing catches, as a kill would, or as a failing disk does.</summary>
internal sealed class StoppingObserver(int stopAt, Func<Exception> exception) : IOutputObserver
{
    private int _steps;

    public int Steps => _steps;

    public static StoppingObserver Counting() => new(int.MaxValue, () => new InvalidOperationException());

    public static StoppingObserver Killing(int step) => new(step, () => new KilledException());

    public static StoppingObserver Failing(int step, int error) => new(step, () => SystemError.Of(error, "x"));

    public void Before(OutputStep step, string path)
    {
        if (Interlocked.Increment(ref _steps) == stopAt && step != OutputStep.Unlock)
        {
            throw exception();
        }
    }
}
