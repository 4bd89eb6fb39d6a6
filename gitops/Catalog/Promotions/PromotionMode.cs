namespace LcncInfra.Catalog.Promotions;

/// <summary>Which release an environment takes when several are ready for it.</summary>
public enum PromotionMode
{
    /// <summary>The newest; those between are skipped.</summary>
    Latest,

    /// <summary>The oldest, so that the environment gets every release in order.</summary>
    Queue,
}
