using LcncInfra.Model.Quantities;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>What a target costs on a cluster type, or anywhere.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Target">The target.</param>
/// <param name="ClusterType">The cluster type; <see langword="null"/> if the control plane was not asked, or places it nowhere.</param>
public sealed record TargetCost(string Environment, string Target, string? ClusterType)
{
    /// <summary>Whether it runs anywhere, as far as is known.</summary>
    public bool IsPlaced { get; init; } = true;

    /// <summary>Number of clusters that run it.</summary>
    public int Clusters { get; init; } = 1;

    /// <summary>Name of the price; <see langword="null"/> for what is placed nowhere.</summary>
    public string? Price { get; init; }

    /// <summary>The least and the greatest number of pods on each cluster, while there are any.</summary>
    public (int Least, int Most) Pods { get; init; }

    /// <summary>Hours of a month in which there are pods.</summary>
    public decimal Hours { get; init; }

    /// <summary>What each pod asks for.</summary>
    public Quantity Cpu { get; init; }

    /// <summary>What each pod asks for, in bytes.</summary>
    public Quantity Memory { get; init; }

    /// <summary>Volumes on each cluster, in bytes.</summary>
    public Quantity Storage { get; init; }

    /// <summary>Money per month, rounded.</summary>
    public MoneyRange Money { get; init; }

    /// <summary>What two revisions have in common: environment, target and cluster type.</summary>
    public (string Environment, string Target, string ClusterType) Key => (Environment, Target, ClusterType ?? string.Empty);
}
