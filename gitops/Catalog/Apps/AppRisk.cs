namespace LcncInfra.Catalog.Apps;

/// <summary>What a wrong version of an app can do.</summary>
public enum AppRisk
{
    /// <summary>Little that cannot be undone.</summary>
    Low,

    /// <summary>Harm.</summary>
    High,
}
