using LcncInfra.Catalog.Apps.Runtimes;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Checks what changes the number of an app's pods.</summary>
internal static class ScalingCombinations
{
    private const string Scaling = "spec.scaling";

    /// <summary>The least number of pods while there are any; as it is written to the cluster.</summary>
    public static int LeastOf(AppCheck app)
    {
        var scaling = app.Spec.Scaling;
        var prewarmed = scaling is { Hpa: null, Keda: null } ? 0 : scaling.PrewarmedReplicas ?? (app.Runtime.ColdStart == ColdStart.Slow ? 1 : 0);
        return scaling.Replicas + prewarmed;
    }

    /// <summary>Reports what does not go together.</summary>
    public static void Validate(AppCheck app)
    {
        CheckBounds(app);
        CheckZero(app);
        CheckPrewarmed(app);
        if (app.Spec.Scaling.OffHours is { } hours && string.Equals(hours.From, hours.Until, StringComparison.Ordinal))
        {
            app.Report(AppCombinationDiagnostics.NoHours(app.At($"{Scaling}.offHours.until"), app.Owner, hours.Until));
        }
    }

    private static void CheckBounds(AppCheck app)
    {
        var scaling = app.Spec.Scaling;
        if (scaling.Hpa is { CpuPercent: null, MemoryPercent: null })
        {
            app.Report(AppCombinationDiagnostics.NothingToScaleOn(app.Places.KeyOf($"{Scaling}.hpa"), app.Owner));
        }

        if (scaling is { Hpa: null, Keda: null, Max: not null })
        {
            app.Report(AppCombinationDiagnostics.Max(app.Places.KeyOf($"{Scaling}.max"), app.Owner, "has 'max', but nothing that adds pods", "Add 'hpa' or 'keda', or write the number of pods as 'min' alone."));
        }
        else if (scaling is { Max: null } and ({ Hpa: not null } or { Keda: not null }))
        {
            app.Report(AppCombinationDiagnostics.Max(app.Places.KeyOf($"{Scaling}.{(scaling.Hpa is null ? "keda" : "hpa")}"), app.Owner, "has no 'max', so that nothing keeps the number of pods down", "Add 'max'."));
        }
    }

    private static void CheckZero(AppCheck app)
    {
        var scaling = app.Spec.Scaling;
        if (scaling is { Min: 0, Keda: null })
        {
            app.Report(AppCombinationDiagnostics.NoPods(app.At($"{Scaling}.min"), app.Owner));
        }

        if (scaling is { OffHours: not null, Hpa: not null })
        {
            app.Report(AppCombinationDiagnostics.OffHoursAndHpa(app.Places.KeyOf($"{Scaling}.offHours"), app.Owner));
        }
    }

    private static void CheckPrewarmed(AppCheck app)
    {
        var scaling = app.Spec.Scaling;
        if (scaling is { PrewarmedReplicas: not null, Hpa: null, Keda: null })
        {
            app.Report(AppCombinationDiagnostics.Prewarmed(app.Places.KeyOf($"{Scaling}.prewarmedReplicas"), app.Owner,
                "are kept ready for nothing, because nothing changes the number of pods", "Add 'hpa' or 'keda', or raise 'min' instead."));
        }
        else if (scaling.Max is { } max && scaling.Replicas <= max && LeastOf(app) > max)
        {
            app.Report(AppCombinationDiagnostics.Prewarmed(app.At($"{Scaling}.{(scaling.PrewarmedReplicas is null ? "max" : "prewarmedReplicas")}"), app.Owner,
                "together with 'min' are more than 'max'", "Raise 'max', or keep fewer pods ready; a runtime that starts slowly keeps one ready, unless 'prewarmedReplicas: 0' is written."));
        }
    }
}
