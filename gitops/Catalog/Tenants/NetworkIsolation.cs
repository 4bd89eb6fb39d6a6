namespace LcncInfra.Catalog.Tenants;

/// <summary>What the pods of a namespace may reach, and who may reach them.</summary>
public enum NetworkIsolation
{
    /// <summary>Everything: there is no policy.</summary>
    None,

    /// <summary>Each other, DNS, and what is declared.</summary>
    Namespace,

    /// <summary>DNS, and what is declared; not even each other.</summary>
    Pod,
}
