using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Makes the network policies of a namespace: one that denies everything, and one that allows what is declared.</summary>
/// <remarks>networking.k8s.io/v1 NetworkPolicy. What several policies of a pod allow adds up.</remarks>
internal static class NetworkPolicies
{
    private const string NameLabel = "kubernetes.io/metadata.name";

    private const string EnvironmentLabel = "lcncinfra.io/environment";

    private const string WorkloadLabel = "lcncinfra.io/workload";

    private const long DnsPort = 53;

    private static readonly string[] Directions = ["Ingress", "Egress"];

    /// <summary>The policies; none where pods are not kept from each other.</summary>
    /// <param name="environment">The environment, which the workloads that are named belong to.</param>
    /// <param name="tenant">What is declared.</param>
    public static IEnumerable<KubernetesObject> Of(string environment, Tenant tenant)
    {
        if (!tenant.IsIsolated)
        {
            return [];
        }

        var inside = tenant.Settings.Isolation == NetworkIsolation.Namespace ? Tree.Of(("podSelector", Tree.Of())) : null;
        var ingress = Rules(
        [
            inside is null ? null : Tree.Of(("from", Tree.ListOf([inside]))),
            .. (tenant.Settings.IngressFrom ?? []).Select(name => Tree.Of(("from", Tree.ListOf([NamespaceNamed(name)])))),
            .. tenant.Callers.Select(c => Tree.Of(("from", Tree.ListOf([NamespacesOf(environment, c.Workload)])), ("ports", PortsOf(c.Rule)))),
        ]);
        var egress = Rules(
        [
            Tree.Of(("to", Tree.ListOf([ClusterDns()])), ("ports", Tree.ListOf([Port(DnsPort, "UDP"), Port(DnsPort, "TCP")]))),
            inside is null ? null : Tree.Of(("to", Tree.ListOf([inside]))),
            .. tenant.Egress.Select(rule => Tree.Of(("to", Tree.ListOf([PeerOf(environment, rule)])), ("ports", PortsOf(rule)))),
        ]);
        return [Make("default-deny"), Make("allow-declared", ("ingress", ingress), ("egress", egress))];
    }

    private static KubernetesObject Make(string name, params IEnumerable<(string, object?)> rules) => new("networking.k8s.io/v1", "NetworkPolicy", name)
    {
        Content = [("spec", Tree.Of([("podSelector", Tree.Of()), ("policyTypes", GoList.OfStrings(Directions)), .. rules]))],
    };

    private static GoList? Rules(IEnumerable<GoMap?> rules) => Tree.ListOf(rules.OfType<GoMap>());

    private static GoMap PeerOf(string environment, EgressRule rule) =>
        rule.Workload is { } workload ? NamespacesOf(environment, workload)
        : rule.Namespace is { } name ? NamespaceNamed(name)
        : Tree.Of(("ipBlock", Tree.Of(("cidr", rule.Cidr))));

    private static GoMap NamespaceNamed(string name) => Namespaces((NameLabel, name));

    // By the labels that built-in namespaces have, whichever targets of the workload are on the cluster.
    private static GoMap NamespacesOf(string environment, string workload) =>
        Namespaces((EnvironmentLabel, environment), (WorkloadLabel, ObjectName.LabelValue(workload)));

    private static GoMap Namespaces(params (string, string)[] labels) => Tree.Of(("namespaceSelector", Matching(labels)));

    private static GoMap ClusterDns() => Tree.Of(
        ("namespaceSelector", Matching((NameLabel, "kube-system"))),
        ("podSelector", Matching(("k8s-app", "kube-dns"))));

    private static GoMap Matching(params (string Key, string Value)[] labels) => Tree.Of(("matchLabels", Tree.OfTexts(ValueMap.Of(labels))));

    private static GoList? PortsOf(EgressRule rule) => Tree.ListOf(rule.Ports.Select(port => Port(port, rule.Protocol ?? "TCP")));

    private static GoMap Port(long port, string protocol) => Tree.Of(("port", port), ("protocol", protocol));
}
