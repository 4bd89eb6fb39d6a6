using LcncInfra.Repository.Inventories;

namespace LcncInfra.Repository.Planning;

/// <summary>What may be deleted from a published tree.</summary>
public abstract record DeletionRule
{
    private DeletionRule()
    {
    }

    /// <summary>Exactly what the inventory of the published tree says is ours.</summary>
    /// <param name="Published">The inventory found there; empty if there is none.</param>
    public sealed record ByInventory(Inventory Published) : DeletionRule;

    /// <summary>What Kalypso deletes: everything in first-level folders that is not of a current cluster type and target.</summary>
    /// <param name="Foreign">Whether files that Kalypso did not write go too, as it would have it.</param>
    public sealed record AsKalypso(bool Foreign) : DeletionRule;
}
