using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Images;

/// <summary><c>lcnc images</c>: what each cluster type must be able to pull.</summary>
internal static class ImagesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new ImagesOptions();
        var command = new DocumentedCommand(
            "images",
            "Lists the images that each cluster type must have, where its manifests are rendered.",
            ("lcnc images -e prod", "a table, with what runs each image"),
            ("lcnc images -e prod --cluster-type edge --format oci-list", "a name a line, e.g. for skopeo sync"),
            ("lcnc images -e prod --cluster-type edge --format zarf > zarf.yaml", "a package for sites that no network reaches"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, ImagesOptions options, CommandIo io)
    {
        var format = options.FormatOf(parsed);
        var wanted = parsed.GetValue(options.ClusterTypes) ?? [];
        var runs = EnvironmentRuns.Run(parsed, options.Common, io);
        var found = new DiagnosticBag();
        found.AddRange(runs.Diagnostics);
        IReadOnlyList<EnvironmentImages> environments = [];
        if (!runs.HasErrors)
        {
            found.AddRange(UnknownClusterTypes(runs.Results, wanted));
            environments = [.. runs.Results.Select(r => EnvironmentImages.Of(r, wanted))];
            found.AddRange(runs.Results.Zip(environments).SelectMany(e => Findings(parsed, options, e.First, e.Second.Findings(format is ImagesFormat.OciList or ImagesFormat.Zarf))));
        }

        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, format == ImagesFormat.Json ? OutputFormat.Json : OutputFormat.Text, io);
        Write(format, found.HasErrors ? [] : environments, diagnostics, io);
        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static IEnumerable<Diagnostic> UnknownClusterTypes(IReadOnlyList<GenerationResult> results, IReadOnlyList<string> wanted)
    {
        string[] known = [.. results.SelectMany(r => r.Catalog?.ClusterTypes.Select(c => c.Value.Name) ?? []).Distinct(StringComparer.Ordinal)];
        var called = results is [var only] ? $"environment '{only.Environment}'" : "any of the environments";
        return wanted.Where(w => !known.Contains(w, StringComparer.Ordinal)).Select(w => CommandDiagnostics.UnknownClusterType(w, called, known));
    }

    private static IEnumerable<Diagnostic> Findings(ParseResult parsed, ImagesOptions options, GenerationResult result, IEnumerable<Diagnostic> findings)
    {
        var rule = EnvironmentCatalogs.RuleOf(parsed.GetValue(options.Common.Profile), parsed.GetValue(options.Common.WarningsAsErrors), result.Catalog);
        return findings.Select(rule.Apply).OfType<Diagnostic>();
    }

    private static void Write(ImagesFormat format, IReadOnlyList<EnvironmentImages> environments, IReadOnlyList<Diagnostic> diagnostics, CommandIo io)
    {
        switch (format)
        {
            case ImagesFormat.Json:
                ImagesJsonWriter.Write(io.Out, environments, diagnostics);
                break;
            case ImagesFormat.OciList:
                ImagesListWriter.WriteNames(io.Out, environments);
                break;
            case ImagesFormat.Zarf:
                ImagesListWriter.WriteZarf(io.Out, environments);
                break;
            default:
                ImagesTextWriter.Write(io.Out, environments);
                break;
        }
    }
}
