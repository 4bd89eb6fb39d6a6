namespace LcncInfra.Cli.Running;

/// <summary>Something outside the input failed: git, the network, a file. Becomes one diagnostic and exit code 3 at the edge.</summary>
public sealed class EnvironmentFailedException : Exception
{
    /// <summary>A failure that a diagnostic describes.</summary>
    /// <param name="diagnostic">What failed and what to do.</param>
    public EnvironmentFailedException(Model.Diagnostics.Diagnostic diagnostic)
        : base(diagnostic.Message) => Diagnostic = diagnostic;

    /// <summary>What failed and what to do.</summary>
    public Model.Diagnostics.Diagnostic Diagnostic { get; }
}
