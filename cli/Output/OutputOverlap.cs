using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Output;

/// <summary>Keeps an output from being the input of the next run.</summary>
internal static class OutputOverlap
{
    /// <summary>What is wrong if the output is the input, holds it, or lies in one of the folders that are read; else <see langword="null"/>.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="inputs">Folders that the run reads: each environment's and BaseRepo's, and those of workloads.</param>
    public static Diagnostic? Find(string output, IEnumerable<string> inputs)
    {
        var written = Full(output);
        return inputs
            .Where(input => IsInside(written, Full(input)) || IsInside(Full(input), written))
            .Select(input => OutputDiagnostics.OverlapsInput(output, input))
            .FirstOrDefault();
    }

    // Links in a circle are reported where the output is opened.
    private static string Full(string path) => OutputPlaces.Resolve(path) ?? Path.GetFullPath(path);

    // With the separator: "/root-evil" is not inside "/root".
    private static bool IsInside(string path, string folder) =>
        path.Equals(folder, StringComparison.Ordinal) || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
