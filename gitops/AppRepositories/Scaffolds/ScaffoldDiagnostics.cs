using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Scaffolds;

/// <summary>Findings about the folder of a new application repository (LC812x). One method per code; a retired code stays retired.</summary>
public static class ScaffoldDiagnostics
{
    /// <summary>Something is where a file of the new repository belongs.</summary>
    public static Diagnostic InTheWay(string path, string problem) => new(
        "LC8120", Severity.Error, SourceSpan.WholeFile(path), $"File '{path}' cannot be made: {problem}. Nothing was written.")
    {
        Hint = "Choose another folder with --out, or move away what is there.",
    };

    /// <summary>A file of an application repository cannot be written.</summary>
    public static Diagnostic NotWritten(string file, string why) => new(
        "LC8121", Severity.Error, SourceSpan.WholeFile(file), $"File '{file}' cannot be written: {why}.")
    {
        Hint = "Check that you may write there, and that there is room.",
    };
}
