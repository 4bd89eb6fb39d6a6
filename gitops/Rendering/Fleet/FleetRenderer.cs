using LcncInfra.Catalog;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins;
using LcncInfra.Rendering.Builtins.Charts;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Components;
using LcncInfra.Rendering.Builtins.Namespaces;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Manifests;
using LcncInfra.Rendering.Remembering;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Scheduling.Findings;
using System.Text;

namespace LcncInfra.Rendering.Fleet;

/// <summary>The rendering stage: writes the manifests of every assignment, and what belongs to cluster types and to the environment.</summary>
/// <remarks>Assignments are rendered in parallel; results are put in order afterwards, so the number of cores changes no byte.</remarks>
public static class FleetRenderer
{
    private const string Readme = "This folder contains deployment targets scheduled on the cluster type";

    /// <summary>Renders all assignments whose configuration is valid.</summary>
    /// <param name="catalog">The environment.</param>
    /// <param name="assignments">What was placed; those of another shard are passed over.</param>
    /// <param name="options">How.</param>
    /// <param name="assignmentDiagnostics">Findings that concern single assignments.</param>
    public static RenderedFleet Render(
        EnvironmentCatalog catalog, IReadOnlyList<ConfiguredAssignment> assignments, RenderingOptions options, DiagnosticBag assignmentDiagnostics)
    {
        assignments = options.Shard is null ? assignments : [.. assignments.Where(a => options.Has(a.Assignment.ClusterType.Value.Name))];
        var templates = new TemplateSet(catalog, TemplateFunctions.All);
        var clusters = ClusterDirectory.Of(catalog, options.Rollout);
        var tenants = new TenantSet(catalog);
        var delivery = RenderedDelivery.Of(catalog, options, assignmentDiagnostics);
        var renderer = new RememberingRenderer(
            new AssignmentRenderer(templates, tenants, delivery, options)
            {
                Clusters = clusters,
                Safety = new WorkloadSafetySet(catalog),
                Components = new ComponentSet(catalog),
                Placed = new PlacedNamespaces(assignments),
            },
            options);
        var rendered = new RenderedAssignment?[assignments.Count];
        Parallel.For(0, rendered.Length, i => rendered[i] = assignments[i].IsValid ? renderer.Render(assignments[i]) : null);

        var findings = new RepeatedFindings();
        var failed = new List<Scheduling.Placements.Assignment>();
        for (var i = 0; i < rendered.Length; i++)
        {
            findings.AddRange(rendered[i]?.Findings ?? []);
            if (rendered[i] is not { Failed: false })
            {
                failed.Add(assignments[i].Assignment);
            }
        }

        var files = FilesByClusterType(assignments, rendered);
        assignmentDiagnostics.AddRange(findings.Grouped());
        assignmentDiagnostics.AddRange(TenantFindings.Of(catalog, options).Concat(TenantFindings.OfScopes(catalog, assignments, tenants, options)));
        files.AddRange(ClusterTypeFiles(catalog, options));
        files.AddRange(new ClusterTypeRootRenderer(catalog, options, assignmentDiagnostics) { Clusters = clusters }.Render(rendered.Select(r => r?.Builtin).OfType<BuiltinAssignment>(), failed));
        files.AddRange(options.HasEnvironmentFiles ? EnvironmentFiles(catalog, options) : []);
        return new RenderedFleet(files.ToValueList(), failed.ToValueList());
    }

    // By cluster type, as paths begin: the tree is ordered with little more than a look.
    private static List<RenderedFile> FilesByClusterType(IReadOnlyList<ConfiguredAssignment> assignments, RenderedAssignment?[] rendered)
    {
        var byClusterType = new SortedDictionary<string, List<RenderedFile>>(StringComparer.Ordinal);
        for (var i = 0; i < rendered.Length; i++)
        {
            if (rendered[i] is { Failed: false } good)
            {
                var clusterType = assignments[i].Assignment.ClusterType.Value.Name;
                if (!byClusterType.TryGetValue(clusterType, out var ofClusterType))
                {
                    byClusterType.Add(clusterType, ofClusterType = []);
                }

                ofClusterType.AddRange(good.Files.AsSpan());
            }
        }

        var files = new List<RenderedFile>(rendered.Length * 3);
        foreach (var ofClusterType in byClusterType.Values)
        {
            files.AddRange(ofClusterType);
        }

        return files;
    }

    private static IEnumerable<RenderedFile> ClusterTypeFiles(EnvironmentCatalog catalog, RenderingOptions options)
    {
        var content = Encoding.UTF8.GetBytes(Readme);
        return catalog.ClusterTypes.Where(clusterType => options.Has(clusterType.Value.Name)).Select(clusterType => new RenderedFile(
            RepositoryPath.Of(clusterType.Value.Name, "README.md").Under(options.Root), content, clusterType.Value.Name));
    }

    /// <remarks>Kalypso <c>addPromotedCommitId</c>: the base repository named <c>main</c> carries the promoted commit.</remarks>
    private static IEnumerable<RenderedFile> EnvironmentFiles(EnvironmentCatalog catalog, RenderingOptions options) => catalog.BaseRepos
        .Where(baseRepo => baseRepo.Value.Name == "main" && !string.IsNullOrEmpty(baseRepo.Value.Commit))
        .Select(baseRepo => new RenderedFile(
            RepositoryPath.Of(".github", "tracking", "Promoted_Commit_Id").Under(options.Root),
            Encoding.UTF8.GetBytes(baseRepo.Value.Commit ?? string.Empty),
            catalog.Environment));
}
