using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Checking;
using LcncInfra.Flow.Fleets;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Cli.Promote;

/// <summary>A flow, with the environments of its control plane as they are now.</summary>
/// <param name="Opened">The control plane.</param>
/// <param name="Flow">The flow.</param>
/// <param name="Promotion">What else the control plane says about promotion.</param>
internal sealed record OpenedFlow(OpenedControlPlane Opened, Sourced<PromotionFlow> Flow, PromotionCatalog Promotion)
{
    /// <summary>The environments of the flow, in its order.</summary>
    public required IReadOnlyList<EnvironmentCatalog> Catalogs { get; init; }

    /// <summary>Where each is published, and who follows.</summary>
    public required IReadOnlyDictionary<string, FleetFacts> Fleets { get; init; }

    /// <summary>Reads and checks a flow; <see langword="null"/> after an error.</summary>
    public static OpenedFlow? Open(ParseResult parsed, CommonOptions common, DiagnosticBag found)
    {
        if (OpenedControlPlane.OpenUnlocked(parsed, common, found) is not { } opened)
        {
            return null;
        }

        var reading = new DiagnosticBag();
        var files = opened.Sources.Promotion(reading) ?? new SourceFiles(new CatalogSource(SourceKind.Promotion, PromotionCatalog.Folder, Revision: null), []);
        var promotion = PromotionReader.Read(files, CatalogLimits.Default, reading);
        var flow = reading.HasErrors ? null : FlowValidator.One(promotion, reading);
        if (flow is null)
        {
            found.AddRange(reading.InOrder().Select(opened.Located));
            return null;
        }

        var known = MeantEnvironments.All(opened, reading).Meant;
        var catalogs = new List<EnvironmentCatalog>();
        foreach (var environment in flow.Value.Environments.Select(e => e.Name).Distinct(StringComparer.Ordinal).Where(e => known.Contains(e, StringComparer.Ordinal)))
        {
            catalogs.AddRange(EnvironmentCatalogs.Load(parsed, common, (opened, environment), reading) is { } catalog ? [catalog] : []);
        }

        var fleets = catalogs.ToDictionary(c => c.Environment, c => FleetOf(c, reading), StringComparer.Ordinal);
        FlowValidator.Validate(flow, fleets, reading);
        found.AddRange(reading.InOrder().Where(d => d.Severity == Severity.Error).Select(opened.Located));
        return found.HasErrors ? null : new OpenedFlow(opened, flow, promotion) { Catalogs = catalogs, Fleets = fleets };
    }

    private static FleetFacts FleetOf(EnvironmentCatalog catalog, DiagnosticBag found)
    {
        var target = catalog.GitOpsRepos.Count > 0 ? catalog.GitOpsRepos[0].Value.Target : null;
        var waves = RolloutScheduler.Schedule(catalog, GeneratorProfile.Default, found).Waves;
        return new FleetFacts(catalog.Environment, target?.Branch ?? catalog.Environment, (RepositoryPath.Parse(target?.Path ?? string.Empty) ?? default).Value)
        {
            Clusters = [.. catalog.Clusters.Select(c => c.Value.Name)],
            ClusterTypes = catalog.ClusterTypes.Count,
            Waves = [.. waves.Select(w => new WaveFacts(w.Name, w.Ref, [.. w.Clusters.Select(c => c.Value.Name)]))],
        };
    }
}
