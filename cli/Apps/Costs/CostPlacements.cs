using System.CommandLine;
using LcncInfra.AppRepositories.Costs;
using LcncInfra.Catalog;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.Apps.Costs;

/// <summary>Asks a control plane where the targets of an app run.</summary>
internal static class CostPlacements
{
    /// <summary>The targets on their cluster types, in the environments that the command line means.</summary>
    public static IReadOnlyList<PlacedTarget> Of(ParseResult parsed, CommonOptions options, string app, DiagnosticBag found)
    {
        var catalogs = EnvironmentCatalogs.Load(parsed, options);
        found.AddRange(catalogs.Errors);
        return catalogs.Errors.Count > 0 ? [] : [.. catalogs.Catalogs.SelectMany(catalog => Of(catalog, app))];
    }

    // What scheduling finds is said by validate.
    private static IEnumerable<PlacedTarget> Of(EnvironmentCatalog catalog, string app) => PlacementScheduler.Schedule(catalog, new DiagnosticBag()).Assignments
        .Where(a => a.DeploymentTarget.Value.Workload == app)
        .Select(a => new PlacedTarget(catalog.Environment, a.DeploymentTarget.Value.Name[(app.Length + 1)..], a.ClusterType.Value.Name, a.ClusterType.Value.Labels)
        {
            Clusters = Math.Max(1, catalog.Clusters.Count(c => c.Value.ClusterType == a.ClusterType.Value.Name)),
        });
}
