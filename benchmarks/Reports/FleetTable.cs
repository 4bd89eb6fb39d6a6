using System.Globalization;
using System.Text;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Reports;

/// <summary>Prints results for people, beside what is to be reached.</summary>
internal static class FleetTable
{
    private static readonly (string Title, Func<FleetResult, double?> Value, string Format, double Goal)[] Rows =
    [
        ("assignments", r => r.Assignments, "N0", double.NaN),
        ("files", r => r.Files, "N0", double.NaN),
        ("cold, s", r => r.ColdSeconds, "F3", double.NaN),
        ("cp -r, s", r => r.CopySeconds, "F3", double.NaN),
        ("unchanged, s", r => r.UnchangedSeconds, "F3", double.NaN),
        ("one value changed, s", r => r.OneValueSeconds, "F3", double.NaN),
        ("cold / cp -r", r => r.ColdOverCopy, "F2", 2),
        ("unchanged / cold", r => r.UnchangedOverCold, "F2", 0.5),
        ("one value / cold", r => r.OneValueOverCold, "F2", 0.6),
        ("peak memory, MB", r => r.PeakMegabytes, "F0", 600),
        ("µs per assignment", r => r.MicrosecondsPerAssignment, "F1", double.NaN),
        ("growth", r => r.Growth, "F2", 1.2),
    ];

    /// <summary>The table.</summary>
    /// <param name="results">The results, smallest size first.</param>
    /// <param name="isInMemory">Whether files were read and written in memory.</param>
    public static string Of(IReadOnlyList<FleetResult> results, bool isInMemory)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Medians of whole-process runs on {System.Environment.ProcessorCount} cores, {(isInMemory ? "tmpfs" : "disk")}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{"",-22}{string.Concat(results.Select(r => $"{r.Size,12}"))}{"goal",10}\n");
        foreach (var (title, value, format, goal) in Rows)
        {
            var cells = string.Concat(results.Select(r => $"{value(r)?.ToString(format, CultureInfo.InvariantCulture) ?? "-",12}"));
            text.Append(CultureInfo.InvariantCulture, $"{title,-22}{cells}{(double.IsNaN(goal) ? "" : $"≤ {goal}"),10}\n");
        }

        foreach (var result in results.Where(r => r.Peers.Count > 0))
        {
            text.Append('\n').Append(Peers(result));
        }

        return text.ToString();
    }

    private static string Peers(FleetResult result)
    {
        var text = new StringBuilder();
        var own = result.ColdSeconds * 1e6 / (result.Peers[0].Objects);
        text.Append(CultureInfo.InvariantCulture, $"{result.Size}: {result.Peers[0].Objects:N0} objects\n");
        text.Append(CultureInfo.InvariantCulture, $"  {"lcnc generate",-20}{result.ColdSeconds,12:F1} s {own,10:F1} µs per object\n");
        foreach (var peer in result.Peers)
        {
            var scaled = peer.Sampled < peer.Objects ? $", scaled from {peer.Sampled} objects" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"  {peer.Name,-20}{peer.Seconds,12:F1} s {peer.MicrosecondsPerObject,10:F1} µs per object, {peer.Seconds / result.ColdSeconds:F0} times lcnc{scaled}\n");
        }

        return text.ToString();
    }
}
