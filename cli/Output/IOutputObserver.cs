namespace LcncInfra.Cli.Output;

/// <summary>Is told each change before it is made. Tests end the process here; it must be safe to call from several threads.</summary>
internal interface IOutputObserver
{
    /// <summary>A change is about to be made.</summary>
    /// <param name="step">What kind of change.</param>
    /// <param name="path">What it concerns, relative to the output.</param>
    void Before(OutputStep step, string path);
}
