using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Makes the account that a reconciler uses for one workload, and what the account may do in the workload's namespace.</summary>
/// <remarks>
/// rbac.authorization.k8s.io/v1. The verbs are listed, because <c>*</c> would let the account give itself more: <c>bind</c>, <c>escalate</c>, <c>impersonate</c>.
/// All of it stays when the target goes, as its namespace does: without it the reconciler could not remove what the workload left.
/// </remarks>
internal static class ReconcilerRights
{
    private const string Api = "rbac.authorization.k8s.io";

    private const string Version = $"{Api}/v1";

    private static readonly string[] Verbs = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];

    /// <summary>The objects; none if the reconciler uses its own rights, or has none of its own.</summary>
    public static IEnumerable<KubernetesObject> Of(Assignment assignment, Tenant tenant, IReconcilerRenderer? reconciler)
    {
        var space = AssignmentModel.NamespaceOf(assignment);
        if (!tenant.IsScoped || reconciler?.AccountNamespace(space) is not { } accounts)
        {
            yield break;
        }

        var account = BuiltinAssignment.AccountOf(assignment);
        var subjects = Tree.ListOf([Tree.Of(("kind", "ServiceAccount"), ("name", account), ("namespace", accounts))]);
        yield return new KubernetesObject("v1", "ServiceAccount", account) { Namespace = accounts };
        yield return new KubernetesObject(Version, "Role", account) { Namespace = space, Content = [("rules", RulesOf(tenant))] };
        yield return Binding("RoleBinding", "Role", account, subjects) with { Namespace = space };
        if (reconciler.CreatesNamespaces)
        {
            // Of those that are there already, this changes nothing; in others, the account may do nothing.
            yield return new KubernetesObject(Version, "ClusterRole", account)
            {
                Content = [("rules", Tree.ListOf([Rule(string.Empty, ["namespaces"], ["create"])]))],
            };
            yield return Binding("ClusterRoleBinding", "ClusterRole", account, subjects);
        }
    }

    private static KubernetesObject Binding(string kind, string role, string name, GoList? subjects) => new(Version, kind, name)
    {
        Content = [("roleRef", Tree.Of(("apiGroup", Api), ("kind", role), ("name", name))), ("subjects", subjects)],
    };

    private static GoList? RulesOf(Tenant tenant) => Tree.ListOf(TenantKinds.Of(tenant)
        .GroupBy(k => k.Group, StringComparer.Ordinal)
        .Select(g => Rule(g.Key, g.Select(k => k.Resource).Distinct(StringComparer.Ordinal).ToValueList(), Verbs)));

    private static GoMap Rule(string group, IReadOnlyList<string> resources, IReadOnlyList<string> verbs) => Tree.Of(
        ("apiGroups", GoList.OfStrings([group])),
        ("resources", GoList.OfStrings(resources)),
        ("verbs", GoList.OfStrings(verbs)));
}
