using System.Globalization;
using LcncInfra.Catalog.Apps.Operations;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Checks what an app asks for its pods.</summary>
internal static class PodCombinations
{
    private const int Percent = 100;

    /// <summary>Reports what does not go together.</summary>
    public static void Validate(AppCheck app)
    {
        CheckDrains(app);
        CheckMounts(app);
        if (app.Spec is { Isolation: not RuntimeIsolation.None, Edge.Devices.Count: > 0 })
        {
            app.Report(AppCombinationDiagnostics.IsolatedDevices(app.Places.KeyOf("spec.edge.devices"), app.Owner));
        }
    }

    private static void CheckDrains(AppCheck app)
    {
        var disruption = app.Spec.Disruption;
        var least = Math.Max(1, ScalingCombinations.LeastOf(app));
        if (disruption.MinAvailable is { } minimum && CountOf(minimum, least) is { } kept && kept >= least)
        {
            app.Report(AppCombinationDiagnostics.BlockedDrain(app.At("spec.disruption.minAvailable"), app.Owner, string.Create(CultureInfo.InvariantCulture, $"'minAvailable: {minimum}' keeps all of {least} pods")));
        }
        else if (disruption.MaxUnavailable is { } maximum && CountOf(maximum, least) == 0)
        {
            app.Report(AppCombinationDiagnostics.BlockedDrain(app.At("spec.disruption.maxUnavailable"), app.Owner, $"'maxUnavailable: {maximum}' lets no pod go"));
        }
    }

    // As Kubernetes, which rounds shares up.
    private static int? CountOf(string text, int pods) => text.EndsWith('%')
        ? int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var share) ? (int)Math.Ceiling(share * (decimal)pods / Percent) : null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static void CheckMounts(AppCheck app)
    {
        var taken = app.Runtime.WritablePaths.Select(p => (Path: p, Name: $"runtime '{app.Runtime.Name}'")).ToList();
        if (app.Runtime.Bundle.IsMounted)
        {
            taken.Add((app.Runtime.Bundle.Path, "the bundle"));
        }

        var mounts = app.Spec.Secrets.Select((s, i) => (Path: s.MountPath, Name: $"secret '{s.Name}'", Field: string.Create(CultureInfo.InvariantCulture, $"spec.secrets[{i}].mountPath")))
            .Append((Path: app.Spec.Edge?.Queue?.Path, Name: "the queue", Field: "spec.edge.queue.path"));
        foreach (var (path, name, field) in mounts)
        {
            if (path is null)
            {
                continue;
            }

            if (taken.Find(t => IsSame(t.Path, path)) is { Name: { } other })
            {
                app.Report(AppCombinationDiagnostics.SameFolder(app.At(field), app.Owner, path, $"{other} and {name}"));
            }

            taken.Add((path, name));
        }
    }

    private static bool IsSame(string one, string other) => string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.Ordinal);
}
