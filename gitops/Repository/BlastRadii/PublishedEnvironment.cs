using LcncInfra.Repository.Inventories;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>What the limit of deletions has to know of an environment.</summary>
/// <param name="Name">The environment.</param>
/// <param name="Inventory">What of the tree that is published now is ours.</param>
/// <param name="Settings">Its settings, which may allow a deletion; <see langword="null"/> if it has none.</param>
public sealed record PublishedEnvironment(string Name, Inventory Inventory, DeletionSettings? Settings)
{
    /// <summary>The digest of that tree; found when somebody asks, which few runs do.</summary>
    public string Rendering => Inventory.Rendering;
}
