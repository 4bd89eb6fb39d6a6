using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Decisions;

namespace LcncInfra.Cli.Running;

/// <summary>Finds and reads the decisions of an earlier run.</summary>
internal static class PreviousDecisionsFile
{
    /// <summary>The decisions about an environment; none after a report if they cannot be had.</summary>
    /// <param name="named">What the command line names: a file, a tree, or a folder of trees; <see langword="null"/> for nothing.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="found">What is wrong.</param>
    public static PreviousInput Read(string? named, string environment, DiagnosticBag found)
    {
        if (named is null)
        {
            return PreviousInput.None;
        }

        if (Find(named, environment) is not { } file)
        {
            found.Add(CommandDiagnostics.NoPreviousDecisions(named, environment));
            return PreviousInput.None;
        }

        try
        {
            var content = File.ReadAllBytes(file);
            var reading = new DiagnosticBag();
            var decisions = PreviousDecisionsReader.Read(new SourceFile(file.Replace('\\', '/'), content), environment, CatalogLimits.Default, reading);
            found.AddRange(reading.InOrder());
            return decisions is null ? PreviousInput.None : new PreviousInput(decisions, ContentDigest.Of(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(CommandDiagnostics.UnreadableFile(file, exception.Message.TrimEnd('.')));
            return PreviousInput.None;
        }
    }

    /// <summary>The file that holds the decisions about an environment; <see langword="null"/> if there is none.</summary>
    public static string? Find(string named, string environment) =>
        new[] { named, Path.Combine(named, environment, DecisionsWriter.Path), Path.Combine(named, DecisionsWriter.Path) }.FirstOrDefault(File.Exists);
}
