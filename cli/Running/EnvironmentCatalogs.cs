using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Generation.Findings;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Scheduling.Decisions;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.External;

namespace LcncInfra.Cli.Running;

/// <summary>The catalogs of the environments that a command line means, for commands that explain and need nothing rendered.</summary>
/// <param name="Opened">The control plane; <see langword="null"/> if it could not be opened.</param>
/// <param name="Catalogs">One per environment that could be read, in the order in which they were asked for, or of names.</param>
/// <param name="Errors">What stops a command, as the profile and the suppressions count it, with paths as the user knows them.</param>
internal sealed record EnvironmentCatalogs(
    OpenedControlPlane? Opened, IReadOnlyList<EnvironmentCatalog> Catalogs, IReadOnlyList<Diagnostic> Errors)
{
    /// <summary>The environments as messages call them: <c>environment 'dev'</c>, or <c>any environment</c>.</summary>
    public string Called => Catalogs.Count == 1 ? $"environment '{Catalogs[0].Environment}'" : "any environment";

    /// <summary>The same explanation with paths as the user knows them.</summary>
    public PairExplanation Located(PairExplanation pair) => pair with
    {
        Verdicts = pair.Verdicts.Select(v => v with { At = Located(v.At) }).ToValueList(),
        PlacementPolicy = pair.PlacementPolicy is { } policy ? (policy.Name, Located(policy.At)) : null,
    };

    /// <summary>The same place with its path as the user knows it.</summary>
    public SourceSpan Located(SourceSpan at) => Opened?.Located(at) ?? at;

    /// <summary>Reads the environments that the command line means.</summary>
    public static EnvironmentCatalogs Load(ParseResult parsed, CommonOptions options)
    {
        var found = new DiagnosticBag();
        return Load(parsed, options, OpenedControlPlane.Open(parsed, options, found), found);
    }

    /// <summary>Reads the environments that the command line means, from a control plane that was opened; <see langword="null"/> if it could not be.</summary>
    public static EnvironmentCatalogs Load(ParseResult parsed, CommonOptions options, OpenedControlPlane? opened, DiagnosticBag found)
    {
        if (opened is null)
        {
            return new EnvironmentCatalogs(null, [], found.InOrder());
        }

        var catalogs = new List<EnvironmentCatalog>();
        foreach (var environment in MeantEnvironments.Of(parsed, options, opened, found).Meant)
        {
            catalogs.AddRange(Load(parsed, options, (opened, environment), found) is { } catalog ? [catalog] : []);
        }

        return new EnvironmentCatalogs(opened, catalogs, [.. found.InOrder().Where(d => d.Severity == Severity.Error).Select(opened.Located)]);
    }

    /// <summary>Reads one environment.</summary>
    public static EnvironmentCatalog? Load(
        ParseResult parsed, CommonOptions options, (OpenedControlPlane Opened, string Environment) of, DiagnosticBag found)
    {
        var loading = new DiagnosticBag();
        var catalog = CatalogLoader.Load(of.Environment, of.Opened.Sources, CatalogLimits.Default, loading);
        found.AddRange(loading.InOrder().Select(RuleOf(parsed, options, catalog).Apply).OfType<Diagnostic>());
        var profiled = catalog is null ? null : Profiled(catalog, parsed.GetValue(options.Profile), of.Opened.Pins);
        return profiled is null
            ? null
            : Asked(parsed, options, profiled with { Previous = PreviousDecisionsFile.Read(parsed.GetValue(options.Previous), of.Environment, found) }, found);
    }

    // An explanation needs what a scheduler answers, as a placement does.
    private static EnvironmentCatalog Asked(ParseResult parsed, CommonOptions options, EnvironmentCatalog catalog, DiagnosticBag found)
    {
        var asking = new DiagnosticBag();
        var asked = ExternalScheduler.Ask(catalog, SchedulerExecutables.Of(parsed.GetValue(options.AllowExec)), asking);
        found.AddRange(asking.InOrder().Select(RuleOf(parsed, options, catalog).Apply).OfType<Diagnostic>());
        return asked;
    }

    // What the profile sees: Kalypso knows neither policies of ours nor locks.
    private static EnvironmentCatalog Profiled(EnvironmentCatalog catalog, GeneratorProfile profile, IManifestPins? pins) => profile switch
    {
        GeneratorProfile.Kalypso => UngovernedCatalog.Of(catalog, new DiagnosticBag()),
        _ => pins is null ? catalog : PinnedTargets.Pin(catalog, pins),
    };

    /// <summary>How much findings about an environment matter to this command line.</summary>
    public static SeverityRule RuleOf(ParseResult parsed, CommonOptions options, EnvironmentCatalog? catalog) =>
        RuleOf(parsed.GetValue(options.Profile), parsed.GetValue(options.WarningsAsErrors), catalog);

    /// <summary>How much findings about an environment matter to a run.</summary>
    public static SeverityRule RuleOf(GeneratorProfile profile, bool warningsAsErrors, EnvironmentCatalog? catalog) => new(
        profile, catalog?.Settings?.Value.Suppressions ?? ValueList<Suppression>.Empty, warningsAsErrors);
}
