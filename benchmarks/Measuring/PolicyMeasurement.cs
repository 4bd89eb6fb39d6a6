using LcncInfra.Benchmarks.Fleet;

namespace LcncInfra.Benchmarks.Measuring;

/// <summary>Measures <c>lcnc policies</c> beside a first <c>lcnc generate</c> on the same synthetic fleet.</summary>
/// <param name="lcnc">The executable.</param>
/// <param name="scratch">Where everything is read and written.</param>
/// <param name="runs">Runs of each kind.</param>
internal sealed class PolicyMeasurement(string lcnc, Scratch scratch, int runs)
{
    private const string ControlPlane = "control-plane";
    private const string Output = "out";
    private const string Cache = "cache";
    private const string Waivers = "waivers.yaml";

    /// <summary>Measures one size.</summary>
    /// <exception cref="InvalidOperationException">A run failed, or found nothing.</exception>
    public PolicyResult Measure(FleetParameters fleet)
    {
        new List<string> { ControlPlane, Output, Cache }.ForEach(scratch.Remove);
        FleetWriter.Write(fleet, scratch.Of(ControlPlane));
        File.WriteAllText(scratch.Of(ControlPlane, "prod", Waivers), string.Concat(FleetWaivers.Write(fleet)));
        List<ProcessRun> generated = [], validated = [], judged = [];
        for (var i = 0; i < runs; i++)
        {
            // One after the other, so that all meet the machine in the same state.
            scratch.Remove(Output);
            scratch.Remove(Cache);
            generated.Add(Run("generate", "--out", scratch.Of(Output)));
            validated.Add(Run("validate"));
            judged.Add(Run("policies", "--as-of", FleetWaivers.Day));
            if (!judged[^1].Output.Contains("default-deny", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("Nothing was found, so nothing can have been judged.");
            }
        }

        return new PolicyResult(fleet.Name, WrittenFiles.Of(scratch.Of(Output)).Count)
        {
            GenerateSeconds = Median.Of(generated.Select(r => r.ProcessorSeconds)),
            ValidateSeconds = Median.Of(validated.Select(r => r.ProcessorSeconds)),
            PoliciesSeconds = Median.Of(judged.Select(r => r.ProcessorSeconds)),
            GenerateElapsed = Median.Of(generated.Select(r => r.Seconds)),
            PoliciesElapsed = Median.Of(judged.Select(r => r.Seconds)),
            ValidateMegabytes = validated.Max(r => r.PeakMegabytes),
            PoliciesMegabytes = judged.Max(r => r.PeakMegabytes),
        };
    }

    private ProcessRun Run(string command, params IReadOnlyList<string> more) => TimedProcess.Run(
        lcnc,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["XDG_CACHE_HOME"] = scratch.Of(Cache), ["TMPDIR"] = scratch.Root },
        [command, scratch.Of(ControlPlane), "--environment", "prod", .. more]);
}
