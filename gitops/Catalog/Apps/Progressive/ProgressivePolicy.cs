namespace LcncInfra.Catalog.Apps.Progressive;

/// <summary>How carefully a new version takes over; the steps of each are shipped.</summary>
public enum ProgressivePolicy
{
    /// <summary>Few, quick steps.</summary>
    LowRisk,

    /// <summary>Many steps with longer looks, and a person's word before the end.</summary>
    HighRisk,
}
