using System.Globalization;
using LcncInfra.Catalog.Apps.Objectives;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Checks how new versions take over, and what they are judged by.</summary>
internal static class ServingCombinations
{
    private const string Objectives = "spec.objectives";

    /// <summary>Reports what does not go together.</summary>
    public static void Validate(AppCheck app)
    {
        CheckProgressive(app);
        var objectives = app.Spec.Objectives;
        if (objectives.Promises.Count > 0 && app.Runtime.Metrics is null)
        {
            app.Report(AppCombinationDiagnostics.NothingToMeasure(app.At($"{Objectives}.promises"), app.Owner, $"promises what nobody can measure, because runtime '{app.Runtime.Name}' has no metrics", "Write 'metrics' in the Runtime."));
        }

        if (objectives is { HasDashboard: true, Promises.Count: 0 })
        {
            app.Report(AppCombinationDiagnostics.NothingToMeasure(app.At($"{Objectives}.dashboard"), app.Owner, "has a dashboard, but no promises that it could show", "Add 'promises'."));
        }

        for (var i = 0; i < objectives.Promises.Count; i++)
        {
            CheckLatency(app, objectives.Promises[i], string.Create(CultureInfo.InvariantCulture, $"{Objectives}.promises[{i}].latency.threshold"));
        }
    }

    private static void CheckProgressive(AppCheck app)
    {
        if (app.Spec.Progressive is null)
        {
            return;
        }

        if (app.Spec.Edge?.Queue is not null)
        {
            app.Report(AppCombinationDiagnostics.ProgressiveQueue(app.Places.KeyOf("spec.progressive"), app.Owner));
        }

        if (app.Spec.Objectives.Promises.Count == 0)
        {
            app.Report(AppCombinationDiagnostics.NothingToJudgeBy(app.Places.KeyOf("spec.progressive"), app.Owner));
        }

        if (app.Spec.Objectives.Scrape == ScrapeTarget.Service && app.IsWritten(Objectives, "scrape"))
        {
            app.Report(AppCombinationDiagnostics.ScrapedVersions(app.At($"{Objectives}.scrape"), app.Owner));
        }
    }

    private static void CheckLatency(AppCheck app, AppObjective promise, string path)
    {
        if (promise.Latency is not { } latency || LatencyBuckets.SecondsOf(latency.Threshold) is not { } seconds || LatencyBuckets.All.Contains(seconds))
        {
            return;
        }

        app.Report(AppCombinationDiagnostics.UnmeasurableLatency(app.At(path), app.Owner, latency.Threshold, LatencyBuckets.NearestTo(seconds)));
    }
}
