using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.RancherFleet;

/// <summary>Rancher Fleet: a bundle with the namespace and the configuration of each assignment, and a GitRepo or HelmOp for its workload.</summary>
/// <remarks>
/// Bundles go to the clusters, GitRepos and HelmOps to the cluster that manages them: they stand in a folder of their own, <c>fleet</c>.
/// No deployment target has that name, because each has a <c>-</c>.
/// </remarks>
internal sealed class RancherFleetRenderer : IReconcilerRenderer
{
    private const string BundleFile = "fleet.yaml";

    private const string ManagementFolder = "fleet";

    // Where the agent on each cluster looks for the account that a GitRepo or HelmOp names.
    private const string AgentNamespace = "cattle-fleet-system";

    // filepath.Match: the folders of deployment targets, which all have a '-', and no other.
    private const string TargetFolders = "*-*";

    /// <inheritdoc/>
    public ValueMap KeepAnnotations { get; } = ValueMap.Of(("helm.sh/resource-policy", "keep"));

    /// <inheritdoc/>
    public bool CreatesNamespaces => true;

    /// <inheritdoc/>
    public string? AccountNamespace(string workloadNamespace) => AgentNamespace;

    /// <inheritdoc/>
    public string? Refuse(BuiltinAssignment assignment) => assignment.Storage switch
    {
        ManifestStorage.Oci => "Rancher Fleet deploys manifests from git, and charts from git, Helm repositories and registries, but no manifests from a registry",
        { Components.Count: > 0 } =>
            "Rancher Fleet builds a folder as it is, without the components that the cluster type's capabilities ask for; 'delivery: rendered' resolves them",
        ManifestStorage.Git when assignment.Order.DependsOn.Count > 0 =>
            $"Rancher Fleet lets charts wait for others, but not manifests in git, and this has to wait for '{assignment.Order.DependsOn[0]}'",
        ManifestStorage.Git when assignment.Clusters.Waves.Count > 0 =>
            "Rancher Fleet rolls charts out in waves, but not manifests in git",
        _ => null,
    };

    /// <inheritdoc/>
    public bool FillsIn(BuiltinAssignment assignment) => assignment.Storage is ManifestStorage.Helm;

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> Render(BuiltinAssignment assignment)
    {
        var bundle = Tree.Of(
            ("defaultNamespace", assignment.Namespace),
            ("labels", Tree.OfTexts(assignment.Labels)),
            ("rolloutStrategy", FleetClusters.StrategyOf(assignment.Clusters)),
            ("helm", Tree.Of(("releaseName", assignment.PlatformName), ("takeOwnership", true))));
        yield return new BuiltinFile(RepositoryPath.Of(assignment.Target, BundleFile), YamlV3Writer.Write(bundle));
        if (assignment.OtherFiles.Count > 0)
        {
            // Fleet takes every .yaml and .json file of a bundle for objects.
            yield return new BuiltinFile(RepositoryPath.Of(assignment.Target, ".fleetignore"), $"{string.Join('\n', assignment.OtherFiles)}\n");
        }

        if (assignment.Storage is ManifestStorage.Rendered)
        {
            yield return new BuiltinFile(RepositoryPath.Of(BundleFile).Under(assignment.WorkloadFolder), YamlV3Writer.Write(FleetDelivery.Bundle(assignment)));
        }

        yield return new BuiltinFile(
            RepositoryPath.Of(ManagementFolder, $"{assignment.Target}.yaml"), FleetDelivery.Of(assignment).ToYaml());
    }

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> RenderRoot(ClusterTypeRoot root)
    {
        yield return new BuiltinFile(
            RepositoryPath.Of(ManagementFolder, BundleFile), YamlV3Writer.Write(Tree.Of(("defaultNamespace", FleetDelivery.Workspace))));
        foreach (var cluster in root.Clusters.Clusters)
        {
            yield return new BuiltinFile(
                RepositoryPath.Of($"{cluster.Name}.yaml").Under(ManagedClusters.Folder).Under(RepositoryPath.Of(ManagementFolder)),
                FleetClusters.Of(root, cluster).ToYaml());
        }

        if (root.Repository is { } repository)
        {
            KubernetesObject[] objects =
            [
                FleetDelivery.OfFolder(root, repository, RepositoryPath.Of(ManagementFolder)),
                FleetDelivery.OfFolders(root, repository, TargetFolders),
            ];
            yield return new BuiltinFile(RepositoryPath.Of(BootstrapFile.Name), BootstrapFile.Write(
                $"Makes Rancher Fleet deploy this folder to clusters labelled {FleetDelivery.ClusterLabels(root.Environment, root.ClusterType)}. "
                + $"On the managing cluster: kubectl apply -f {BootstrapFile.Name}",
                objects.Select(o => o with { Labels = root.Labels })));
        }
    }
}
