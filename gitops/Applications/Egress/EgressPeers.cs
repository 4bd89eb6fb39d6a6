using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Egress;

/// <summary>Writes ends of traffic as peers of NetworkPolicies, which know no names of hosts.</summary>
internal static class EgressPeers
{
    private const string NamespaceLabel = "kubernetes.io/metadata.name";

    private const string ClusterDomain = ".svc.cluster.local";

    private const string ShortDomain = ".svc";

    /// <summary>Any address, inside and outside of the cluster.</summary>
    public static GoMap Anywhere() => Addresses("0.0.0.0/0");

    /// <summary>A range of addresses.</summary>
    public static GoMap Addresses(string cidr) => ObjectTree.Map(("ipBlock", ObjectTree.Map(("cidr", cidr))));

    /// <summary>Pods of any namespace.</summary>
    public static GoMap AnyNamespace() => ObjectTree.Map(("namespaceSelector", ObjectTree.Empty));

    /// <summary>What a host may be, as far as its name tells: pods of the app's own namespace, pods of the namespace that is named, or any address.</summary>
    /// <remarks>A name of two parts may be a Service and its namespace, or a host of the internet, so it gets both.</remarks>
    public static ValueList<GoMap> Of(string host)
    {
        var isCluster = host.EndsWith(ClusterDomain, StringComparison.Ordinal) || host.EndsWith(ShortDomain, StringComparison.Ordinal);
        var parts = host.Split('.');
        return (parts.Length, isCluster) switch
        {
            (1, _) => [ObjectTree.Map(("podSelector", ObjectTree.Empty))],
            (_, true) => [Namespace(parts[1])],
            (2, _) => [Namespace(parts[1]), Anywhere()],
            _ => [Anywhere()],
        };
    }

    private static GoMap Namespace(string name) =>
        ObjectTree.Map(("namespaceSelector", ObjectTree.Map(("matchLabels", ObjectTree.Map((NamespaceLabel, name))))));
}
