using System.Globalization;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Makes the deployment targets of an environment from its workloads, as Kalypso's workload controller does.</summary>
internal sealed class DeploymentTargetExpander
{
    private readonly EnvironmentCatalog _catalog;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _workspaces;
    private readonly SortedDictionary<string, Sourced<DeploymentTarget>> _targets = new(StringComparer.Ordinal);

    private DeploymentTargetExpander(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        (_catalog, _diagnostics) = (catalog, diagnostics);
        _workspaces = catalog.WorkloadRegistrations.ToDictionary(r => r.Value.Name, r =>
            r.Value.Workspace ?? string.Empty, StringComparer.Ordinal);
    }

    /// <summary>The targets in order of their names.</summary>
    public static ValueList<Sourced<DeploymentTarget>> Expand(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var expander = new DeploymentTargetExpander(catalog, diagnostics);
        foreach (var workload in catalog.Workloads)
        {
            expander.ExpandWorkload(workload);
        }

        return [.. expander._targets.Values];
    }

    private void ExpandWorkload(Sourced<Workload> workload)
    {
        // Kalypso finds the registration by the name of the source that brought the workload.
        var workspace = workload.Origin.Kind == SourceKind.Environment ? string.Empty
            : _workspaces.GetValueOrDefault(workload.Origin.Name, string.Empty);
        for (var i = 0; i < workload.Value.DeploymentTargets.Count; i++)
        {
            var target = workload.Value.DeploymentTargets[i];
            if (target.Environment != _catalog.Environment || target.Name.Length == 0)
            {
                continue;
            }

            var places = workload.Sources.Under(string.Create(CultureInfo.InvariantCulture, $"spec.deploymentTargets[{i}]"));
            Add(workload, new Sourced<DeploymentTarget>(Expand(workload, target, workspace), places, workload.Origin), target);
        }
    }

    private DeploymentTarget Expand(Sourced<Workload> workload, WorkloadTarget target, string workspace)
    {
        var value = workload.Value;
        var labels = target.Labels
            .Concat(value.Labels)
            .Append(KeyValuePair.Create(FluxLabels.Name, FluxLabels.NameOf(_catalog.Environment, workload.Origin)))
            .Append(KeyValuePair.Create(FluxLabels.Namespace, FluxLabels.NamespaceValue))
            .Append(KeyValuePair.Create(DeploymentTarget.WorkloadLabel, value.Name))
            .Append(KeyValuePair.Create(DeploymentTarget.WorkspaceLabel, workspace));
        return new DeploymentTarget($"{value.Name}-{target.Name}", value.Name, workspace, _catalog.Environment)
        {
            Labels = ValueMap.Of(labels),
            Manifests = target.Manifests,
            ConfigSchemas = [.. target.ConfigSchemas, .. value.ConfigSchemas],
        };
    }

    private void Add(Sourced<Workload> workload, Sourced<DeploymentTarget> target, WorkloadTarget written)
    {
        var name = target.Value.Name;
        if (!_targets.TryAdd(name, target))
        {
            var (first, firstAt) = (_targets[name].Value.Workload, _targets[name].At("name"));
            Report(first == target.Value.Workload
                ? CatalogDiagnostics.DuplicateTarget(target.At("name"), first, written.Name, firstAt)
                : CatalogDiagnostics.TargetCollision(target.At("name"), name, target.Value.Workload, (first, firstAt)));
            return;
        }

        foreach (var (key, value) in written.Labels)
        {
            if (target.Value.Labels[key] != value)
            {
                Report(CatalogDiagnostics.LabelOverridden(target.Sources.KeyOf($"labels[\"{key}\"]"), name, key));
            }
        }

        void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic with { Subject = $"Workload/{workload.Value.Name}" });
    }
}
