namespace LcncInfra.Catalog.Promotions;

/// <summary>What happens when a release fails in an environment.</summary>
public enum RollbackPolicy
{
    /// <summary>It stays where it is, and goes no further.</summary>
    None,

    /// <summary>The environment goes back to the last rendering that was healthy there.</summary>
    OnFailure,
}
