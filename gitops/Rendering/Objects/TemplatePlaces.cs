using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Rendering.Objects;

/// <summary>Finds the Template, or the deployment target, that a file comes from, so that a finding about the file is at the text to change.</summary>
internal sealed class TemplatePlaces(EnvironmentCatalog catalog)
{
    private readonly Dictionary<string, Sourced<ClusterType>> _clusterTypes = catalog.ClusterTypes.ToDictionary(c => c.Value.Name, StringComparer.Ordinal);
    // Only asked for what is rendered wrongly.
    private readonly Lazy<Dictionary<string, Sourced<DeploymentTarget>>> _targets = new(() => catalog.DeploymentTargets.ToDictionary(t => t.Value.Name, StringComparer.Ordinal));
    private readonly Dictionary<string, Sourced<Template>> _templates = catalog.Templates.ToDictionary(t => t.Value.Name, StringComparer.Ordinal);

    /// <summary>The file's name without its folders.</summary>
    public static string NameOf(RenderedFile file) => file.Path.Value[(file.Path.Value.LastIndexOf('/') + 1)..];

    /// <summary>The manifests of the Template or of the target; the cluster type if it is a built-in; the file itself if neither is known.</summary>
    public SourceSpan Of(RenderedFile file)
    {
        if (NameOf(file) == RenderedWorkload.FileName && _targets.Value.TryGetValue(file.Owner[(file.Owner.IndexOf('/', StringComparison.Ordinal) + 1)..], out var target))
        {
            return target.At("manifests");
        }

        if (!_clusterTypes.TryGetValue(ObjectFindings.ClusterTypeOf(file).ToString(), out var clusterType))
        {
            return SourceSpan.WholeFile(file.Path.Value);
        }

        var (path, name) = NameOf(file) switch
        {
            "namespace.yaml" => ("spec.namespaceService", clusterType.Value.NamespaceService),
            "platform-config.yaml" => ("spec.configType", clusterType.Value.ConfigType),
            _ => ("spec.reconciler", clusterType.Value.Reconciler),
        };
        return name is not null && _templates.TryGetValue(name, out var template) ? template.At("spec.manifests") : clusterType.At(path);
    }
}
