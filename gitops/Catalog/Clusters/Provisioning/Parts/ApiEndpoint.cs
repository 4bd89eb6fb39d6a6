using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>From where the API server of a cluster can be reached.</summary>
/// <param name="IsPrivate">Whether it has no address on the internet.</param>
/// <param name="AuthorizedRanges">The ranges of addresses that may reach it, beside the cluster's own network.</param>
public sealed record ApiEndpoint(bool IsPrivate, ValueList<string> AuthorizedRanges)
{
    /// <summary>The cluster's own network, and no other.</summary>
    public static ApiEndpoint Private { get; } = new(true, ValueList<string>.Empty);
}
