using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.ArgoCd;
using LcncInfra.Rendering.Builtins.Flux;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;

namespace LcncInfra.Rendering.Builtins;

/// <summary>What makes a new cluster follow its folder where a Template writes the reconciler's objects in it, and nobody the object of the folder.</summary>
/// <remarks>Files of Templates have no kustomization beside them: the reconciler takes every manifest below the folder.</remarks>
public static class TemplateBootstrap
{
    /// <summary>The manifests to apply once; empty if the reconciler has no such object.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="clusterType">The cluster type.</param>
    /// <param name="reconciler">The built-in that knows the reconciler, <see cref="BuiltinTemplate.Flux"/> or <see cref="BuiltinTemplate.ArgoCd"/>.</param>
    /// <param name="repository">The GitOps repository; its path is where the tree begins.</param>
    public static string Write(string environment, string clusterType, string reconciler, RepositoryReference repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var folder = RepositoryPath.Of(clusterType).Under(RepositoryPath.Parse(repository.Path) ?? default);
        var root = new ClusterTypeRoot(environment, clusterType, []) { Folder = folder, Repository = repository };
        return KubernetesObject.ToYaml(ObjectsOf(root, reconciler, repository).Select(o => o with { Labels = root.Labels }));
    }

    private static IEnumerable<KubernetesObject> ObjectsOf(ClusterTypeRoot root, string reconciler, RepositoryReference repository) => reconciler switch
    {
        BuiltinTemplate.Flux => [FluxSource.Of(new ManifestStorage.Git(repository.Repo, root.Folder.Value) { Branch = repository.Branch }, root.Name), FluxDelivery.Root(root)],
        BuiltinTemplate.ArgoCd => [ArgoCdProject.OfRoot(root.Name, repository.Repo, usesAccounts: false), Application(root, repository)],
        _ => [],
    };

    private static KubernetesObject Application(ClusterTypeRoot root, RepositoryReference repository)
    {
        var source = Tree.Of(
            ("repoURL", repository.Repo),
            ("targetRevision", repository.Branch),
            ("path", ArgoCdRenderer.PathOf(root.Folder.Value)),
            ("directory", Tree.Of(("recurse", true))));
        return ArgoCdApplication.Of(root.Name, root.Name, source, ArgoCdRenderer.Namespace);
    }
}
