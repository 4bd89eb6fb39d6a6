namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>What keeps pods apart from the kernel of their node.</summary>
public enum RuntimeIsolation
{
    /// <summary>Nothing but containers.</summary>
    None,

    /// <summary>gVisor.</summary>
    GVisor,

    /// <summary>Kata Containers.</summary>
    Kata,
}
