using LcncInfra.Rendering.Builtins.Namespaces;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Makes the project of a workspace: its Applications read its repositories and reach its namespaces, and no others.</summary>
/// <remarks>
/// Where its reconciler stays in the namespace, no objects of the cluster and only kinds that a workload may bring. The accounts count where Argo CD is told
/// to use them, by <c>application.sync.impersonation.enabled</c>; then every project needs some, also those that keep Argo CD's own rights.
/// </remarks>
internal static class ArgoCdProject
{
    private const string Everything = "*";

    private const string OwnAccount = $"{ArgoCdRenderer.Namespace}:argocd-application-controller";

    /// <summary>The project.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="assignments">Its assignments on the cluster type.</param>
    /// <param name="usesAccounts">Whether any workspace of the cluster type has accounts of its own.</param>
    public static KubernetesObject Of(string workspace, IReadOnlyList<BuiltinAssignment> assignments, bool usesAccounts)
    {
        var isScoped = assignments.All(a => a.Account is not null);
        return Make(
            workspace,
            Sorted(assignments.Select(a => AddressOf(a.Storage))),
            Sorted(assignments.Select(a => a.Namespace)),
            [
                Accounts(usesAccounts ? assignments.OrderBy(a => a.Namespace, StringComparer.Ordinal).Select(a => Account(a.Namespace, a.Account ?? OwnAccount)) : []),
                isScoped ? ("namespaceResourceWhitelist", KindsOf(TenantKinds.Of(assignments.Select(a => a.Tenant)))) : ClusterKinds(),
            ]) with
        {
            Annotations = ArgoCdWave.First,
        };
    }

    /// <summary>The project of the Application that holds all others and the namespaces.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="repository">The GitOps repository.</param>
    /// <param name="usesAccounts">Whether any workspace of the cluster type has accounts of its own.</param>
    public static KubernetesObject OfRoot(string name, string repository, bool usesAccounts) =>
        Make(name, [repository], [Everything], [Accounts(usesAccounts ? [Account(Everything, OwnAccount)] : []), ClusterKinds()]);

    private static KubernetesObject Make(string name, IEnumerable<string> repositories, IEnumerable<string> namespaces, IEnumerable<(string, object?)> limits) =>
        new("argoproj.io/v1alpha1", "AppProject", name)
        {
            Namespace = ArgoCdRenderer.Namespace,
            Content =
            [
                ("spec", Tree.Of(
                [
                    ("sourceRepos", GoList.OfStrings(repositories)),
                    ("destinations", Tree.ListOf(namespaces.Select(n => Tree.Of(("namespace", n), ("server", ArgoCdApplication.ThisCluster))))),
                    .. limits,
                ])),
            ],
        };

    private static (string, object?) Accounts(IEnumerable<GoMap> accounts) => ("destinationServiceAccounts", Tree.ListOf(accounts));

    private static (string, object?) ClusterKinds() => ("clusterResourceWhitelist", Tree.ListOf([Kind(Everything, Everything)]));

    private static GoList? KindsOf(IEnumerable<(string Group, string Resource, string Kind)> kinds) => Tree.ListOf(kinds.Select(k => Kind(k.Group, k.Kind)));

    private static GoMap Kind(string group, string kind) => Tree.Of(("group", group), ("kind", kind));

    private static GoMap Account(string space, string account) =>
        Tree.Of(("defaultServiceAccount", account), ("namespace", space), ("server", ArgoCdApplication.ThisCluster));

    // An Application names a registry of charts without its scheme, and its project must match that.
    private static string AddressOf(ManifestStorage storage) =>
        storage is ManifestStorage.Helm { IsOci: true } helm ? helm.Repo["oci://".Length..] : storage.Address;

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
