using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary>Findings about reports of policies (LC9202). One method per code; a retired code stays retired.</summary>
internal static class PolicyDiagnostics
{
    /// <summary>A report cannot be written where it was asked for.</summary>
    public static Diagnostic UnwritableReport(string file, string why) => new(
        "LC9202", Severity.Error, SourceSpan.WholeFile(file), $"The report cannot be written to '{file}': {why.TrimEnd('.')}.")
    {
        Hint = "Name a file in a folder that is there and that you may write to.",
    };
}
