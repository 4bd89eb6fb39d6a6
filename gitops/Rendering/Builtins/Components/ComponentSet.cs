using LcncInfra.Catalog;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins.Components;

/// <summary>Chooses the kustomize components of a workload by what its cluster type has.</summary>
/// <remarks>A component is chosen only if the deployment target offers it, so that none is missing where it is looked for.</remarks>
internal sealed class ComponentSet(EnvironmentCatalog catalog)
{
    private readonly Dictionary<string, ValueList<string>> _capabilities = catalog.ClusterTypeProfiles
        .Where(p => p.Value.Capabilities.Count > 0)
        .ToDictionary(p => p.Value.Name, p => p.Value.Capabilities, StringComparer.Ordinal);

    /// <summary>The folders of the components of an assignment, relative to that of its manifests, in order of capabilities.</summary>
    public ValueList<string> Of(Assignment assignment)
    {
        if (!_capabilities.TryGetValue(assignment.ClusterType.Value.Name, out var capabilities))
        {
            return ValueList<string>.Empty;
        }

        var offered = ManifestComponents.Of(assignment.DeploymentTarget.Value.Manifests);
        return [.. capabilities.Select(c => offered.TryGetValue(c, out var folder) ? folder : null).OfType<string>()];
    }
}
