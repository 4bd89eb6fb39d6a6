using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Prices;

/// <summary>What resources cost in some places.</summary>
/// <param name="Name">Names the price in messages and reports.</param>
public sealed record Price(string Name)
{
    /// <summary>Environments that it is for; empty for all.</summary>
    public ValueList<string> Environments { get; init; } = ValueList<string>.Empty;

    /// <summary>Deployment targets that it is for, by their labels.</summary>
    public LabelSelector DeploymentTargets { get; init; } = LabelSelector.Everything;

    /// <summary>Cluster types that it is for, by their labels; <see langword="null"/> if they do not matter.</summary>
    public LabelSelector? ClusterTypes { get; init; }

    /// <summary>The time that the amounts are for.</summary>
    public PricePeriod Per { get; init; }

    /// <summary>Price of one core.</summary>
    public decimal Cpu { get; init; }

    /// <summary>Price of one GiB of memory.</summary>
    public decimal Memory { get; init; }

    /// <summary>Price of one GiB of storage.</summary>
    public decimal Storage { get; init; }

    /// <summary>Whether it is for everything, so that no price after it is ever reached.</summary>
    public bool IsForEverything => Environments.Count == 0 && DeploymentTargets.IsEmpty && ClusterTypes is null or { IsEmpty: true };
}
