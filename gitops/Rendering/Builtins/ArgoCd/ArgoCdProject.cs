using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Makes the project of a workspace: its Applications read its repositories and reach its namespaces, and no others.</summary>
internal static class ArgoCdProject
{
    /// <summary>The project.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="assignments">Its assignments on the cluster type.</param>
    public static KubernetesObject Of(string workspace, IReadOnlyList<BuiltinAssignment> assignments) =>
        Make(workspace, Sorted(assignments.Select(a => AddressOf(a.Storage))), Sorted(assignments.Select(a => a.Namespace))) with
        {
            Annotations = ArgoCdWave.First,
        };

    /// <summary>The project of the Application that holds all others and the namespaces.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="repository">The GitOps repository.</param>
    public static KubernetesObject OfRoot(string name, string repository) => Make(name, [repository], ["*"]);

    private static KubernetesObject Make(string name, IEnumerable<string> repositories, IEnumerable<string> namespaces) =>
        new("argoproj.io/v1alpha1", "AppProject", name)
        {
            Namespace = ArgoCdRenderer.Namespace,
            Content =
            [
                ("spec", Tree.Of(
                    ("sourceRepos", GoList.OfStrings(repositories)),
                    ("destinations", Tree.ListOf(namespaces.Select(n => Tree.Of(("namespace", n), ("server", ArgoCdApplication.ThisCluster))))),
                    ("clusterResourceWhitelist", Tree.ListOf([Tree.Of(("group", "*"), ("kind", "*"))])))),
            ],
        };

    // An Application names a registry of charts without its scheme, and its project must match that.
    private static string AddressOf(ManifestStorage storage) =>
        storage is ManifestStorage.Helm { IsOci: true } helm ? helm.Repo["oci://".Length..] : storage.Address;

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
