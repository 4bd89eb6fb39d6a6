using Pulumi;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>Where a cluster on EKS is.</summary>
/// <param name="VpcId">Its VPC.</param>
/// <param name="Subnets">Its private subnets, with their zones.</param>
internal sealed record EksPlace(Output<string> VpcId, IReadOnlyList<(string Zone, Output<string> Id)> Subnets)
{
    /// <summary>What nodes need before they can reach anything.</summary>
    public IReadOnlyList<Resource> Ready { get; init; } = [];

    /// <summary>The subnets of some zones; all of them if none is named.</summary>
    public Output<string>[] In(IEnumerable<string> zones)
    {
        var wanted = zones.ToHashSet(StringComparer.Ordinal);
        return [.. Subnets.Where(s => wanted.Count == 0 || wanted.Contains(s.Zone)).Select(s => s.Id)];
    }
}
