namespace LcncInfra.Catalog.Apps.Progressive;

/// <summary>The way in which a new version takes over.</summary>
public enum ProgressiveStrategy
{
    /// <summary>It gets more and more of the traffic.</summary>
    Canary,

    /// <summary>It gets all of the traffic at once, after it was looked at.</summary>
    BlueGreen,
}
