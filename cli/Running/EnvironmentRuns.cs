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
internal sealed record EnvironmentRuns
{
    private EnvironmentRuns(OpenedControlPlane? opened, IReadOnlyList<GenerationResult> results, DiagnosticBag found)
    {
        Opened = opened;
        Results = results;
        Diagnostics = [.. found.InOrder().Select(d => opened?.Located(d) ?? d)];
    }

    /// <summary>The control plane; <see langword="null"/> if it could not be opened.</summary>
    public OpenedControlPlane? Opened { get; }

    /// <summary>The environments, in the order in which they were asked for, or of names.</summary>
    public IReadOnlyList<GenerationResult> Results { get; }

    /// <summary>Everything that was found, in all of them, each once, with paths as the user knows them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How to write.</summary>
    public OutputFormat Format { get; init; }

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
    public static EnvironmentRuns Run(ParseResult parsed, CommonOptions options, CommandIo io, RunExtent extent) =>
        Run(RunSettings.Of(parsed, options), io, extent) with { Format = parsed.GetValue(options.Format) };

    /// <summary>Generates environments of a control plane.</summary>
    /// <param name="settings">Which.</param>
    /// <param name="io">Shows progress.</param>
    /// <param name="extent">How much of them.</param>
    public static EnvironmentRuns Run(RunSettings settings, CommandIo io, RunExtent extent)
    {
        var found = new DiagnosticBag();
        return OpenedControlPlane.Open(settings, found) is { } opened
            ? Run(opened, settings, (io, extent), found)
            : new EnvironmentRuns(null, [], found);
    }

    /// <summary>Generates environments of a control plane that is open.</summary>
    /// <param name="opened">The control plane.</param>
    /// <param name="settings">Which environments, and what goes with them.</param>
    /// <param name="how">Shows progress, and how much of each environment is meant.</param>
    /// <param name="found">What was found so far.</param>
    public static EnvironmentRuns Run(OpenedControlPlane opened, RunSettings settings, (CommandIo Io, RunExtent Extent) how, DiagnosticBag found)
    {
        var results = new List<GenerationResult>();
        using var progress = Progress.Start(how.Io);
        foreach (var environment in MeantEnvironments.Of(settings.Environments, opened, found).Meant)
        {
            progress.Say($"generating {environment}");
            results.Add(Generator.Generate(opened.Sources, new GenerationOptions
            {
                Environment = environment,
                Profile = settings.Profile,
                Previous = PreviousDecisionsFile.Read(settings.Previous, environment, found),
                Schedulers = SchedulerExecutables.Of([.. settings.AllowExec]),
                Pins = opened.Pins,
                Manifests = opened.Manifests,
                KeepGoing = how.Extent.KeepGoing,
                Shard = how.Extent.Shard,
                Loaded = how.Extent.Loaded,
                Memory = how.Extent.Memories?.Of(environment),
                WarningsAsErrors = settings.WarningsAsErrors,
            }));
        }

        found.AddRange(results.SelectMany(r => r.Diagnostics));
        found.AddRange(results.SelectMany(r => Unpinned(r, settings, opened)));
        found.AddRange(TreeOverlap.Find(results, settings.Profile));
        return new EnvironmentRuns(opened, results, found);
    }

    // Without a lock, everything is resolved for one run; Kalypso knows none.
    private static IEnumerable<Diagnostic> Unpinned(GenerationResult result, RunSettings settings, OpenedControlPlane opened)
    {
        var unpinned = new DiagnosticBag();
        if (opened.Lock is not null && settings.Profile == GeneratorProfile.Default && result.Catalog is { } catalog)
        {
            PinValidator.Validate(catalog, unpinned);
        }

        return unpinned.InOrder().Select(EnvironmentCatalogs.RuleOf(settings.Profile, settings.WarningsAsErrors, result.Catalog).Apply).OfType<Diagnostic>();
    }
}
