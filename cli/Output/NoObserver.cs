namespace LcncInfra.Cli.Output;

/// <summary>Watches nothing.</summary>
internal sealed class NoObserver : IOutputObserver
{
    /// <summary>The one there needs to be.</summary>
    public static NoObserver Instance { get; } = new();

    /// <inheritdoc/>
    public void Before(OutputStep step, string path)
    {
    }
}
