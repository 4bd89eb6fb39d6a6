using LcncInfra.Catalog.Apps.Runtimes;

namespace LcncInfra.Applications.Scaling;

/// <summary>How many pods an app has at least and at most, with those that are kept ready.</summary>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number; <see langword="null"/> if nobody says.</param>
public sealed record PodCounts(int Least, int? Most)
{
    /// <summary>The numbers of an app.</summary>
    /// <remarks>Pods that are kept ready stand beside those that are needed, so they raise the least number, where something changes it at all.</remarks>
    public static PodCounts Of(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var scaling = app.Spec.Scaling;
        if (scaling is { Hpa: null, Keda: null })
        {
            return new PodCounts(scaling.Replicas, scaling.Max);
        }

        var usual = app.Runtime.ColdStart == ColdStart.Slow ? 1 : 0;
        return new PodCounts(scaling.Replicas + (scaling.PrewarmedReplicas ?? usual), scaling.Max);
    }
}
