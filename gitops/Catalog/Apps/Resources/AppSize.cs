namespace LcncInfra.Catalog.Apps.Resources;

/// <summary>How much an app needs, where it does not say so itself.</summary>
public enum AppSize
{
    /// <summary>A tenth of a core.</summary>
    Small,

    /// <summary>A quarter of a core.</summary>
    Medium,

    /// <summary>A whole core.</summary>
    Large,
}
