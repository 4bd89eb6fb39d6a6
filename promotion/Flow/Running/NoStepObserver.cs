namespace LcncInfra.Flow.Running;

/// <summary>Looks at nothing.</summary>
public sealed class NoStepObserver : IStepObserver
{
    /// <inheritdoc/>
    public void Passed(string what)
    {
        // Nobody wants to know.
    }
}
