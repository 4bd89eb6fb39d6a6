using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Init;

/// <summary>Findings about making a new control plane (LC7401-LC7409). One method per code; a retired code stays retired.</summary>
internal static class InitDiagnostics
{
    /// <summary>A file of the new control plane cannot be written.</summary>
    public static Diagnostic NotWritable(string file, string why) => new("LC7401", Severity.Error, SourceSpan.None, $"'{file}' cannot be written: {why.TrimEnd('.')}.")
    {
        Hint = "Make room for it, or choose another folder. What was written stays; run again to write the rest.",
    };

    /// <summary>A repository of the command line cannot stand in files that others read.</summary>
    /// <param name="repository">What was given.</param>
    /// <param name="role">What it would be, e.g. <c>GitOps repository</c>.</param>
    /// <param name="why">What is wrong with it.</param>
    public static Diagnostic UnusableRepository(string repository, string role, string why) => new("LC7402", Severity.Error, SourceSpan.None, $"'{repository}' cannot be the {role}: {why}.")
    {
        Hint = "Give its https or ssh URL, without a user or password.",
    };
}
