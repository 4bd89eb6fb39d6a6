using LcncInfra.Applications.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Networks;

/// <summary>Writes the NetworkPolicies of an app: nothing passes but what its parts ask for.</summary>
/// <remarks>networking.k8s.io/v1. Policies add up, so that the platform's of the namespace, and those of components, let more in beside them.</remarks>
internal static class NetworkComposer
{
    private const int DnsPort = 53;

    private static readonly string[] DnsProtocols = ["UDP", "TCP"];

    /// <summary>The policy that refuses everything, and the one that lets the traffic of the rules through.</summary>
    public static IEnumerable<AppObject> Compose(AppContext app, IEnumerable<NetworkRule> rules)
    {
        NetworkRule[] all = [FromNamespace(app), .. Dns(), .. rules];
        yield return app.Object("networking.k8s.io/v1", "NetworkPolicy", $"{app.Name}-deny", ("spec", ObjectTree.Map(
            ("podSelector", PodSelector(app)),
            ("policyTypes", ObjectTree.List(["Ingress", "Egress"])))));
        yield return Policy(app, app.Name, all);
    }

    /// <summary>A policy that lets the traffic of rules through.</summary>
    public static AppObject Policy(AppContext app, string name, IReadOnlyCollection<NetworkRule> rules)
    {
        var ingress = ObjectTree.List(rules.Where(r => r.IsIngress).Select(r => Rule(r, "from")));
        var egress = ObjectTree.List(rules.Where(r => !r.IsIngress).Select(r => Rule(r, "to")));
        return app.Object("networking.k8s.io/v1", "NetworkPolicy", name, ("spec", ObjectTree.Map(
            ("podSelector", PodSelector(app)),
            ("policyTypes", ObjectTree.List([.. ingress is null ? Array.Empty<string>() : ["Ingress"], .. egress is null ? Array.Empty<string>() : ["Egress"]])),
            ("ingress", ingress),
            ("egress", egress))));
    }

    private static GoMap PodSelector(AppContext app) => ObjectTree.Map(("matchLabels", ObjectTree.Texts(app.Selector)));

    // What is in the namespace belongs to the app.
    private static NetworkRule FromNamespace(AppContext app) =>
        new(IsIngress: true, [ObjectTree.Map(("podSelector", ObjectTree.Empty))], [app.Runtime.Port]);

    // Without names nothing else is found. Where DNS runs is the cluster's matter.
    private static IEnumerable<NetworkRule> Dns() =>
        DnsProtocols.Select(protocol => new NetworkRule(IsIngress: false, [], [DnsPort]) { Protocol = protocol });

    private static GoMap Rule(NetworkRule rule, string peers) => ObjectTree.Map(
        (peers, ObjectTree.List(rule.Peers)),
        ("ports", ObjectTree.List(rule.Ports.Select(port => ObjectTree.Map(("port", (long)port), ("protocol", rule.Protocol))))));
}
