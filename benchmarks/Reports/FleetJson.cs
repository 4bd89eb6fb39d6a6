using System.Text.Json;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Reports;

/// <summary>Prints results for programs.</summary>
internal static class FleetJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <summary>An array with an object for each size.</summary>
    public static string Of(IEnumerable<FleetResult> results) => JsonSerializer.Serialize(
        results.Select(r => new
        {
            size = r.Size,
            assignments = r.Assignments,
            files = r.Files,
            coldSeconds = Round(r.ColdSeconds),
            copySeconds = Round(r.CopySeconds),
            coldOverCopy = Round(r.ColdOverCopy),
            unchangedOverCold = Round(r.UnchangedOverCold),
            oneValueOverCold = Round(r.OneValueOverCold),
            peakMegabytes = Math.Round(r.PeakMegabytes, 1),
            growth = r.Growth is { } growth ? Round(growth) : (double?)null,
            peers = r.Peers.Select(p => new
            {
                name = p.Name,
                seconds = Round(p.Seconds),
                objects = p.Objects,
                sampledObjects = p.Sampled,
                overCold = Round(p.Seconds / r.ColdSeconds),
            }),
        }),
        Options);

    private static double Round(double value) => Math.Round(value, 4);
}
