using System.CommandLine;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Running;

/// <summary>What every command on a control plane does first: opens it, finds the environments that are meant, and generates them in memory.</summary>
internal sealed class EnvironmentRuns
{
    private EnvironmentRuns(OpenedControlPlane? opened, IReadOnlyList<GenerationResult> results, DiagnosticBag found, OutputFormat format)
    {
        Opened = opened;
        Results = results;
        Diagnostics = [.. found.InOrder().Select(d => opened?.Located(d) ?? d)];
        Format = format;
    }

    /// <summary>The control plane; <see langword="null"/> if it could not be opened.</summary>
    public OpenedControlPlane? Opened { get; }

    /// <summary>The environments, in the order in which they were asked for, or of names.</summary>
    public IReadOnlyList<GenerationResult> Results { get; }

    /// <summary>Everything that was found, in all of them, each once, with paths as the user knows them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How to write.</summary>
    public OutputFormat Format { get; }

    /// <summary>Whether anything is wrong with the input.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>What was found when a tree was held against what is published, with paths of the control plane as the user knows them.</summary>
    public IEnumerable<Diagnostic> Located(DiagnosticBag planning) =>
        planning.InOrder().Select(d => d.At.Line > 0 ? Opened?.Located(d) ?? d : d);

    /// <summary>Generates every environment that the command line means; the first error of an assignment stops its environment.</summary>
    public static EnvironmentRuns Run(ParseResult parsed, CommonOptions options, CommandIo io) => Run(parsed, options, io, RunExtent.Whole);

    /// <summary>Generates every environment that the command line means.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">The common options.</param>
    /// <param name="io">Shows progress.</param>
    /// <param name="extent">How much of them.</param>
    public static EnvironmentRuns Run(ParseResult parsed, CommonOptions options, CommandIo io, RunExtent extent)
    {
        var found = new DiagnosticBag();
        var format = parsed.GetValue(options.Format);
        if (OpenedControlPlane.Open(parsed, options, found) is not { } opened)
        {
            return new EnvironmentRuns(null, [], found, format);
        }

        var results = new List<GenerationResult>();
        using var progress = Progress.Start(io);
        foreach (var environment in MeantEnvironments.Of(parsed, options, opened, found).Meant)
        {
            progress.Say($"generating {environment}");
            results.Add(Generator.Generate(opened.Sources, new GenerationOptions
            {
                Environment = environment,
                Profile = parsed.GetValue(options.Profile),
                Previous = PreviousDecisionsFile.Read(parsed.GetValue(options.Previous), environment, found),
                Schedulers = SchedulerExecutables.Of(parsed.GetValue(options.AllowExec)),
                Pins = opened.Pins,
                Manifests = opened.Manifests,
                KeepGoing = extent.KeepGoing,
                Shard = extent.Shard,
                Loaded = extent.Loaded,
                Memory = extent.Memories?.Of(environment),
                WarningsAsErrors = parsed.GetValue(options.WarningsAsErrors),
            }));
        }

        found.AddRange(results.SelectMany(r => r.Diagnostics));
        found.AddRange(results.SelectMany(r => Unpinned(r, parsed, options, opened)));
        found.AddRange(TreeOverlap.Find(results, parsed.GetValue(options.Profile)));
        return new EnvironmentRuns(opened, results, found, format);
    }

    // Without a lock, everything is resolved for one run; Kalypso knows none.
    private static IEnumerable<Diagnostic> Unpinned(GenerationResult result, ParseResult parsed, CommonOptions options, OpenedControlPlane opened)
    {
        var unpinned = new DiagnosticBag();
        if (opened.Lock is not null && parsed.GetValue(options.Profile) == GeneratorProfile.Default && result.Catalog is { } catalog)
        {
            PinValidator.Validate(catalog, unpinned);
        }

        return unpinned.InOrder().Select(EnvironmentCatalogs.RuleOf(parsed, options, result.Catalog).Apply).OfType<Diagnostic>();
    }
}
