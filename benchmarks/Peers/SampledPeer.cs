using System.Diagnostics;
using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Benchmarks.Measuring;
using LcncInfra.Testing;

namespace LcncInfra.Benchmarks.Peers;

/// <summary>A tool that is started once for each assignment, as many at a time as there are cores; a sample is measured and scaled.</summary>
/// <param name="name">How tables name it.</param>
/// <param name="program">The executable, asked for once the tools are there.</param>
/// <param name="write">Writes the folder of one assignment.</param>
/// <param name="arguments">The arguments for a folder.</param>
internal sealed class SampledPeer(string name, Func<string> program, Action<string, int> write, Func<string, IReadOnlyList<string>> arguments) : IPeer
{
    private const int Sample = 100;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string? Missing => NpmTools.ClusterToolsSkipReason;

    /// <inheritdoc/>
    public PeerResult Measure(FleetParameters fleet, Scratch scratch)
    {
        var assignments = fleet.Assignments;
        var count = Math.Min(Sample, assignments);
        for (var i = 0; i < count; i++)
        {
            write(scratch.Of("peer", $"{i}"), i);
        }

        var tool = program();
        TimedProcess.Run(tool, arguments(scratch.Of("peer", "0")));
        var clock = Stopwatch.StartNew();
        var cores = new ParallelOptions { MaxDegreeOfParallelism = System.Environment.ProcessorCount };
        Parallel.For(0, count, cores, i =>
        {
            var run = TimedProcess.Run(tool, arguments(scratch.Of("peer", $"{i}")));
            File.WriteAllText(scratch.Of("peer", $"{i}", "output.yaml"), run.Output);
        });
        clock.Stop();
        scratch.Remove("peer");
        return new(
            name, clock.Elapsed.TotalSeconds * assignments / count, assignments * PeerObjects.PerAssignment, count * PeerObjects.PerAssignment);
    }
}
