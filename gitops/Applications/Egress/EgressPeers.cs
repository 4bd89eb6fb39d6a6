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
    public static ValueList<GoMap> Of(string host) =>
    [
        .. NamespaceOf(host) is { } name ? [Namespace(name)] : Array.Empty<GoMap>(),
        .. IsForeign(host) ? [Anywhere()] : Array.Empty<GoMap>(),
        .. host.Contains('.', StringComparison.Ordinal) ? [] : new[] { ObjectTree.Map(("podSelector", ObjectTree.Empty)) },
    ];

    /// <summary>The namespace that a host may be a Service of; <see langword="null"/> if it names none.</summary>
    public static string? NamespaceOf(string host)
    {
        var parts = host.Split('.');
        return IsOfCluster(host) || parts.Length == 2 ? parts[1] : null;
    }

    /// <summary>Whether a host may be outside of the cluster.</summary>
    public static bool IsForeign(string host) => host.Contains('.', StringComparison.Ordinal) && !IsOfCluster(host);

    private static bool IsOfCluster(string host) =>
        host.EndsWith(ClusterDomain, StringComparison.Ordinal) || host.EndsWith(ShortDomain, StringComparison.Ordinal);

    private static GoMap Namespace(string name) =>
        ObjectTree.Map(("namespaceSelector", ObjectTree.Map(("matchLabels", ObjectTree.Map((NamespaceLabel, name))))));
}
