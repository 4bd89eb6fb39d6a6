using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Builtins;
using LcncInfra.Rendering.Builtins.Charts;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Components;
using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Rendering.Builtins.Namespaces;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Legacy;
using LcncInfra.Rendering.Manifests;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Fleet;

/// <summary>Renders the files of one assignment: <c>reconciler</c>, <c>namespace</c> and <c>platform-config</c>.</summary>
/// <remarks>Kalypso <c>githubrepo.go</c>, <c>getTree</c>: the first two are written even when empty, the third only if it has text.</remarks>
internal sealed class AssignmentRenderer(TemplateSet templates, TenantSet tenants, RenderedDelivery delivery, RenderingOptions options)
{
    private readonly ManifestRenderer _manifests = new(options);
    private readonly ContentStore _contents = new();
    private readonly WorkloadRenderer _workloads = new(options.Manifests, delivery);

    /// <summary>The physical clusters, which built-in reconcilers tell apart.</summary>
    public required ClusterDirectory Clusters { get; init; }

    /// <summary>What built-in reconcilers leave alone.</summary>
    public required WorkloadSafetySet Safety { get; init; }

    /// <summary>The components that cluster types choose.</summary>
    public required ComponentSet Components { get; init; }

    /// <summary>The namespaces that charts may ask for.</summary>
    public required PlacedNamespaces Placed { get; init; }

    private bool AsKalypso => options.Profile == GeneratorProfile.Kalypso;

    public RenderedAssignment Render(ConfiguredAssignment configured)
    {
        var assignment = configured.Assignment;
        var clusterType = assignment.ClusterType.Value;
        if (delivery.IsRefusedFor(clusterType.Name))
        {
            return new RenderedAssignment([], [], Failed: true);
        }

        var reconciler = AsKalypso ? null : BuiltinReconcilers.Find(clusterType.Reconciler);
        var work = new Work(configured, RepositoryPath.Of(clusterType.Name).Under(options.Root), _contents)
        {
            OfPods = reconciler is null ? configured : ChartConfiguration.OfPods(configured),
        };
        if (reconciler is null)
        {
            AddTemplate(work, clusterType.Reconciler, "reconciler.yaml", alsoEmpty: true);
        }

        AddNamespace(work);
        AddConfig(work);
        if (!AsKalypso)
        {
            work.Findings.AddRange(NamespaceFindings.Of(assignment, work.Files));
        }

        var builtin = reconciler is null ? null : AddBuiltin(work, reconciler);
        return new RenderedAssignment(work.Files.ToValueList(), work.Findings, work.Findings.Exists(f => f.IsFailure)) { Builtin = builtin };
    }

    private BuiltinAssignment? AddBuiltin(Work work, IReconcilerRenderer reconciler)
    {
        var (values, problem) = ChartValuesReader.Read(work.Configured, Placed);
        if (problem is not null)
        {
            work.Findings.Add(ChartValuesReader.Finding(work.Configured, problem));
            return null;
        }

        var isRendered = delivery.IsFor(work.Assignment.ClusterType.Value.Name);
        var storage = isRendered ? RenderWorkload(work, values) : BuiltinAssignmentRenderer.Storage(work.Assignment, work.Findings);
        if (values is not null && storage is not (null or ManifestStorage.Helm or ManifestStorage.Rendered))
        {
            work.Findings.Add(ChartValuesReader.Finding(work.Configured, "its manifests are no chart"));
            return null;
        }

        var placed = (work.OfPods, options.Order.Of(work.Assignment.Name), Clusters.Of(work.Assignment.ClusterType.Value.Name));
        storage = storage is null || isRendered ? storage : storage with { Components = Components.Of(work.Assignment) };
        var builtin = storage is null ? null : BuiltinAssignmentRenderer.Read(placed, storage, work.Files, work.Findings);
        if (builtin is not null)
        {
            builtin = builtin with
            {
                Values = values,
                Tenant = BuiltinAssignmentRenderer.TenantOf(work.Assignment, tenants),
                Safety = Safety.Of(work.Assignment.DeploymentTarget.Value.Workload),
            };
            work.Findings.AddRange(SafetyFindings.Of(builtin));
            work.Files.AddRange(reconciler.Render(builtin).Select(file => file.Under(work.ClusterTypeFolder, work.Assignment.Name)));
            work.Files.AddRange(WorkloadFiles(builtin).Select(file => file.Under(work.ClusterTypeFolder, work.Assignment.Name)));
        }

        return builtin;
    }

    private ManifestStorage.Rendered? RenderWorkload(Work work, GoMap? values) => _workloads.Render(
        work.OfPods, Clusters.Of(work.Assignment.ClusterType.Value.Name), (Components.Of(work.Assignment), values), work.Findings) is { } rendered
        ? new ManifestStorage.Rendered(rendered, RepositoryPath.Of(RenderedWorkload.Folder, work.Assignment.DeploymentTarget.Value.Name).Under(work.ClusterTypeFolder))
        {
            Repository = delivery.Repository,
        }
        : null;

    private static IEnumerable<BuiltinFile> WorkloadFiles(BuiltinAssignment builtin) => builtin.Storage is ManifestStorage.Rendered rendered
        ? [new BuiltinFile(RepositoryPath.Of(RenderedWorkload.FileName).Under(builtin.WorkloadFolder), rendered.Workload.Text)]
        : [];

    private void AddNamespace(Work work)
    {
        if (!AsKalypso && BuiltinAssignmentRenderer.Namespace(work.Assignment, tenants) is { } text)
        {
            work.Add("namespace.yaml", text, alsoEmpty: true);
        }
        else
        {
            AddTemplate(work, work.Assignment.ClusterType.Value.NamespaceService, "namespace.yaml", alsoEmpty: true);
        }
    }

    private void AddConfig(Work work)
    {
        var configType = work.Assignment.ClusterType.Value.ConfigType;
        if (!AsKalypso && BuiltinAssignmentRenderer.Config(work.OfPods) is { } file)
        {
            work.Add($"platform-config.{file.Extension}", file.Text, alsoEmpty: false);
            work.Findings.AddRange(ConfigFindings.Of(work.OfPods));
        }
        else if (templates.Find(configType) is { } template)
        {
            AddTemplate(work, configType, $"platform-config.{(template.Template.Value.ContentType == "sh" ? "sh" : "yaml")}", alsoEmpty: false);
        }
        else if (!BuiltinConfig.Covers(configType))
        {
            work.Findings.Add(ManifestFinding.OfMissingTemplate(work.Assignment, configType ?? string.Empty));
        }
        else
        {
            var text = BuiltinConfig.Write(configType, AssignmentModel.NamespaceOf(work.Assignment), work.Configured.Config);
            work.Add($"platform-config.{BuiltinConfig.ExtensionOf(configType)}", text, alsoEmpty: false);
        }
    }

    private void AddTemplate(Work work, string? template, string file, bool alsoEmpty)
    {
        if (templates.Find(template) is { } compiled)
        {
            work.Add(file, _manifests.Render(compiled, work.Data, new ManifestFile(work.Assignment.Name, file), work.Findings), alsoEmpty);
        }
        else
        {
            work.Findings.Add(ManifestFinding.OfMissingTemplate(work.Assignment, template ?? string.Empty));
        }
    }

    /// <summary>One assignment on its way.</summary>
    private sealed class Work(ConfiguredAssignment configured, RepositoryPath clusterTypeFolder, ContentStore contents)
    {
        private TemplateVariables? _data;

        public ConfiguredAssignment Configured => configured;

        /// <summary>With what its pods find of the configuration.</summary>
        public required ConfiguredAssignment OfPods { get; init; }

        public Assignment Assignment => configured.Assignment;

        public RepositoryPath ClusterTypeFolder => clusterTypeFolder;

        public List<RenderedFile> Files { get; } = new(3);

        public List<AssignmentFinding> Findings { get; } = [];

        // The same for all templates of an assignment, because what one of them sets the next one sees.
        public TemplateVariables Data => _data ??= AssignmentModel.Of(configured);

        public void Add(string file, string text, bool alsoEmpty)
        {
            if (alsoEmpty || text.Length > 0)
            {
                var path = RepositoryPath.Of(Assignment.DeploymentTarget.Value.Name, file).Under(clusterTypeFolder);
                Files.Add(new RenderedFile(path, contents.Utf8(text), Assignment.Name));
            }
        }
    }
}
