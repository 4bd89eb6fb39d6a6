using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters;

/// <summary>What workloads see of the physical cluster that they run on: the same names on every cluster of a type.</summary>
public static class ClusterVariables
{
    /// <summary>The variable with the cluster's name.</summary>
    public const string Name = "CLUSTER_NAME";

    /// <summary>The variable with the cluster's region, if it has one.</summary>
    public const string Region = "CLUSTER_REGION";

    /// <summary>The variable with the cluster's site, if it has one.</summary>
    public const string Site = "CLUSTER_SITE";

    /// <summary>Whether a name is made here, so that nobody else can give it.</summary>
    public static bool IsReserved(string name) => name is Name or Region or Site;

    /// <summary>Whether a cluster asks for variables: by its site or its values.</summary>
    public static bool AreAskedFor(Cluster cluster) => cluster.Site is { Length: > 0 } || cluster.Values.Count > 0;

    /// <summary>The variables of a cluster, in ordinal order of their names.</summary>
    public static ValueMap Of(Cluster cluster) => ValueMap.Of(
    [
        (Name, cluster.Name),
        .. Given(Region, cluster.Region),
        .. Given(Site, cluster.Site),
        .. cluster.Values.Select(v => (v.Key, v.Value)),
    ]);

    private static IEnumerable<(string Key, string Value)> Given(string name, string? value) => value is { Length: > 0 } ? [(name, value)] : [];
}
