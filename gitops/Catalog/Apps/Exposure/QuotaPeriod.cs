namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>The time that a quota counts in.</summary>
public enum QuotaPeriod
{
    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,
}
