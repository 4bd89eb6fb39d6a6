namespace LcncInfra.Model.Diagnostics;

/// <summary>How much a finding matters to the run.</summary>
public enum Severity
{
    /// <summary>Said for information; never changes an exit code.</summary>
    Info,

    /// <summary>The output is written, but is probably not what was meant.</summary>
    Warning,

    /// <summary>The run stops between two stages and has written nothing.</summary>
    Error,
}
