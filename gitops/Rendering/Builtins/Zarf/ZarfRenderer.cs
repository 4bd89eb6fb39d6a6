using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Zarf;

/// <summary>Zarf: a package for each cluster type, with components for each assignment, for sites that no network reaches.</summary>
/// <remarks>There is nothing to bootstrap: <c>zarf package create</c> on the cluster type's folder, and <c>zarf package deploy</c> at the site.</remarks>
internal sealed class ZarfRenderer : IReconcilerRenderer
{
    private const string PackageFile = "zarf.yaml";

    // What fills in the variables of the package at one site: ZARF_CONFIG=clusters/CLUSTER/zarf-config.yaml zarf package deploy.
    private const string ConfigFile = "zarf-config.yaml";

    /// <inheritdoc/>
    public ValueMap KeepAnnotations { get; } = ValueMap.Of(("helm.sh/resource-policy", "keep"));

    /// <inheritdoc/>
    public bool CreatesNamespaces => false;

    /// <inheritdoc/>
    public string? AccountNamespace(string workloadNamespace) => null;

    /// <inheritdoc/>
    public string? Refuse(BuiltinAssignment assignment) => assignment.Storage switch
    {
        ManifestStorage.Oci => "Zarf packs manifests from git, and charts from Helm repositories and registries, but no manifests from a registry",
        { Components.Count: > 0 } => "Zarf packs a folder as it is, without the components that the cluster type's capabilities ask for; 'delivery: rendered' resolves them",
        _ => null,
    };

    /// <inheritdoc/>
    public bool FillsIn(BuiltinAssignment assignment) => true;

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> Render(BuiltinAssignment assignment)
    {
        var components = ZarfComponent.Of(assignment).Select(c => c.Component);
        yield return new BuiltinFile(
            RepositoryPath.Of(assignment.Target, PackageFile),
            ZarfPackage.Write(assignment.Name, $"Components of {assignment.Target}, which the package of the cluster type imports.", components));
        foreach (var file in ZarfComponent.Files(assignment))
        {
            yield return file;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> RenderRoot(ClusterTypeRoot root)
    {
        // Zarf deploys components one after the other, as they are listed.
        var components = root.Assignments
            .OrderBy(a => a.Order.Wave)
            .ThenBy(a => a.Target, StringComparer.Ordinal)
            .SelectMany(a => ZarfComponent.Of(a).Select(c => ZarfComponent.Import(c.Name, a.Target)))
            .ToValueList();
        if (components.Count > 0)
        {
            yield return new BuiltinFile(RepositoryPath.Of(PackageFile), ZarfPackage.Write(
                root.Name, $"Everything that goes to cluster type {root.ClusterType} in environment {root.Environment}.", components, root.Clusters.Variables));
        }

        foreach (var cluster in root.Clusters.Clusters.Where(c => c.Variables.Count > 0))
        {
            yield return ManagedClusters.File(cluster.Name, ConfigFile, YamlV3Writer.Write(
                Tree.Of(("package", Tree.Of(("deploy", Tree.Of(("set", Tree.OfTexts(cluster.Variables)))))))));
        }
    }
}
