using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>Scaling by KEDA.</summary>
/// <param name="Triggers">What the number of pods follows.</param>
public sealed record KedaScaling(ValueList<KedaTrigger> Triggers)
{
    /// <summary>How often triggers are asked, in seconds; <see langword="null"/> for KEDA's default.</summary>
    public int? PollingSeconds { get; init; }

    /// <summary>How long after the last event the last pod goes, in seconds; <see langword="null"/> for KEDA's default.</summary>
    public int? CooldownSeconds { get; init; }
}
