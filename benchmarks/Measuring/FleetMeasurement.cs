using LcncInfra.Benchmarks.Fleet;

namespace LcncInfra.Benchmarks.Measuring;

/// <summary>Measures whole runs of <c>lcnc generate</c> on a synthetic fleet.</summary>
/// <param name="lcnc">The executable.</param>
/// <param name="scratch">Where everything is read and written.</param>
/// <param name="runs">Runs of each kind.</param>
internal sealed class FleetMeasurement(string lcnc, Scratch scratch, int runs)
{
    private const string ControlPlane = "control-plane";
    private const string Output = "out";
    private const string Copy = "copy";

    // Where lcnc remembers what it rendered: nothing of it is left when a run shall be a first one.
    private const string Cache = "cache";
    private const int FilesOfAssignment = 3;

    /// <summary>Measures one size.</summary>
    /// <exception cref="InvalidOperationException">A run failed, or did not do what it should have done.</exception>
    public FleetResult Measure(FleetParameters fleet)
    {
        new List<string> { ControlPlane, Output, Copy, Cache }.ForEach(scratch.Remove);
        FleetWriter.Write(fleet, scratch.Of(ControlPlane));
        Generate();

        var cold = new List<ProcessRun>();
        var copies = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            // One after the other, so that both meet the machine in the same state.
            scratch.Remove(Output);
            scratch.Remove(Cache);
            cold.Add(Generate());
            scratch.Remove(Copy);
            copies.Add(TimedProcess.Run("cp", "-r", scratch.Of(Output), scratch.Of(Copy)).Seconds);
        }

        scratch.Remove(Copy);
        var files = WrittenFiles.Of(scratch.Of(Output)).Count;
        if (files < fleet.Assignments * FilesOfAssignment)
        {
            throw new InvalidOperationException($"{fleet.Assignments} assignments should give more than {files} files.");
        }

        return new()
        {
            Size = fleet.Name,
            Assignments = fleet.Assignments,
            Files = files,
            ColdSeconds = Median.Of(cold.Select(c => c.Seconds)),
            CopySeconds = Median.Of(copies),
            PeakMegabytes = cold.Max(c => c.PeakMegabytes),
            UnchangedSeconds = Median.Of(Repeat(_ => { }, expected: 0)),
            OneValueSeconds = Median.Of(Repeat(round => ChangeOneValue(scratch.Of(ControlPlane), round), Reached(fleet))),
        };
    }

    private List<double> Repeat(Action<int> change, int expected)
    {
        var seconds = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            change(i);
            var before = WrittenFiles.Of(scratch.Of(Output));
            seconds.Add(Generate().Seconds);
            var changed = WrittenFiles.Of(scratch.Of(Output)).ManifestsChangedSince(before);
            if (changed != expected)
            {
                throw new InvalidOperationException($"The run should have written {expected} files, but wrote {changed}.");
            }
        }

        return seconds;
    }

    /// <summary>Changes one value that one assignment in a hundred sees.</summary>
    /// <param name="controlPlane">The folder of the control plane.</param>
    /// <param name="round">Makes the value another one each time.</param>
    public static void ChangeOneValue(string controlPlane, int round)
    {
        var file = Path.Combine(controlPlane, "prod", "configs", "early.yaml");
        var text = File.ReadAllText(file);
        var line = text.IndexOf($"  {FleetConfigs.EarlyKey}:", StringComparison.Ordinal);
        File.WriteAllText(file, $"{text[..line]}  {FleetConfigs.EarlyKey}: round-{round}\n");
    }

    private static int Reached(FleetParameters fleet)
    {
        var layout = new FleetLayout(fleet);
        var counts = layout.Targets.Select(t => t.Group).Distinct(StringComparer.Ordinal)
            .Zip(layout.Plan.ClusterTypeCounts)
            .ToDictionary(g => g.First, g => g.Second, StringComparer.Ordinal);
        return layout.Targets.Where(t => t.IsEarly).Sum(t => counts[t.Group]);
    }

    private ProcessRun Generate() =>
        TimedProcess.Run(lcnc, new Dictionary<string, string>(StringComparer.Ordinal) { ["XDG_CACHE_HOME"] = scratch.Of(Cache) }, "generate", scratch.Of(ControlPlane), "--environment", "prod", "--out", scratch.Of(Output));
}
