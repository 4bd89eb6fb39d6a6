using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins;

/// <summary>Renders what belongs to a cluster type as a whole, where its reconciler is built in.</summary>
internal sealed class ClusterTypeRootRenderer(EnvironmentCatalog catalog, RenderingOptions options, DiagnosticBag diagnostics)
{
    /// <summary>The physical clusters.</summary>
    public required ClusterDirectory Clusters { get; init; }

    /// <summary>The files of all cluster types, but of those where an assignment failed: their published ones stay, so that nothing leaves the
    /// clusters because of a mistake.</summary>
    /// <param name="assignments">The assignments of built-in reconcilers.</param>
    /// <param name="failed">The assignments that could not be rendered.</param>
    public IEnumerable<RenderedFile> Render(IEnumerable<BuiltinAssignment> assignments, IEnumerable<Assignment> failed)
    {
        var builtin = options.Profile == GeneratorProfile.Kalypso
            ? []
            : catalog.ClusterTypes.Where(c => options.Has(c.Value.Name) && BuiltinReconcilers.Find(c.Value.Reconciler) is not null).ToValueList();
        if (builtin.Count == 0)
        {
            return [];
        }

        ReportRepositories(builtin[0]);
        var retained = failed.Select(a => a.ClusterType.Value.Name).ToHashSet(StringComparer.Ordinal);
        var byClusterType = assignments.ToLookup(a => a.ClusterType, StringComparer.Ordinal);
        return builtin.Where(c => !retained.Contains(c.Value.Name)).SelectMany(c => Render(c, byClusterType[c.Value.Name]));
    }

    private IEnumerable<RenderedFile> Render(Sourced<ClusterType> sourced, IEnumerable<BuiltinAssignment> assignments)
    {
        var clusterType = sourced.Value;
        var folder = RepositoryPath.Of(clusterType.Name).Under(options.Root);
        var root = new ClusterTypeRoot(
            catalog.Environment,
            clusterType.Name,
            assignments.OrderBy(a => a.Target, StringComparer.Ordinal).ToValueList())
        {
            Folder = folder,
            Clusters = Clusters.Of(clusterType.Name),
            Repository = catalog.GitOpsRepos.Select(r => r.Value.Target).FirstOrDefault(),
        };
        if (root is { IsOrdered: true, Repository: null } && clusterType.Reconciler == BuiltinTemplate.Flux)
        {
            diagnostics.Add(BuiltinDiagnostics.OrderWithoutRepository(sourced.At("spec.reconciler"), clusterType.Name));
        }

        if (root is { Clusters.HaveVariables: true, Assignments.Count: > 0 } && BuiltinReconcilers.Find(clusterType.Reconciler) is { } reconciler && !root.Assignments.Any(reconciler.FillsIn))
        {
            diagnostics.Add(BuiltinDiagnostics.ValuesThatNothingSees(sourced.At("spec.reconciler"), clusterType.Name));
        }

        return (BuiltinReconcilers.Find(clusterType.Reconciler)?.RenderRoot(root) ?? [])
            .Select(file => file.Under(folder, clusterType.Name));
    }

    private void ReportRepositories(Sourced<ClusterType> clusterType)
    {
        if (catalog.GitOpsRepos.Count == 0)
        {
            diagnostics.Add(BuiltinDiagnostics.NoRepository(clusterType.At("spec.reconciler"), clusterType.Value.Name));
            return;
        }

        var first = catalog.GitOpsRepos[0].Value;
        foreach (var other in catalog.GitOpsRepos.Where(r => !IsSame(r.Value.Target, first.Target)))
        {
            diagnostics.Add(BuiltinDiagnostics.SeveralRepositories(other.At("spec"), first.Name, other.Value.Name));
        }
    }

    private static bool IsSame(RepositoryReference left, RepositoryReference right) => left.Repo == right.Repo && left.Branch == right.Branch;
}
