namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>How long a runtime takes to start.</summary>
public enum ColdStart
{
    /// <summary>A second or two.</summary>
    Quick,

    /// <summary>Up to half a minute.</summary>
    Medium,

    /// <summary>Minutes: some pods are kept ready.</summary>
    Slow,
}
