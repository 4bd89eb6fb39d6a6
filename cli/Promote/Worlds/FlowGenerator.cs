using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Generates environments with releases, each pair once, and holds them against policies, once for each day that waivers are counted by.</summary>
/// <param name="settings">What the command line says.</param>
/// <param name="locks">Pins what an environment is generated from.</param>
/// <param name="io">Shows progress, and knows the time.</param>
internal sealed class FlowGenerator(RunSettings settings, ReleaseLocks locks, CommandIo io)
{
    private readonly Dictionary<(string Environment, string Release, string Source), FlowGeneration> _known = [];
    private readonly Dictionary<((string Environment, string Release, string Source) What, DateOnly AsOf), FlowGeneration> _judged = [];

    /// <summary>What policies found of everything that was judged, each once.</summary>
    public IEnumerable<Diagnostic> PolicyFindings => _judged.Values.SelectMany(j => j.PolicyFindings).Distinct();

    /// <summary>The environment with the release, and what was found.</summary>
    /// <param name="what">The environment, the release, and the environment's own part.</param>
    /// <param name="releaseLock">The lock of the release.</param>
    /// <param name="at">When it is, or was decided: waivers are counted by that day in UTC.</param>
    public FlowGeneration Generate((string Environment, string Release, string Source) what, ReadOnlyMemory<byte> releaseLock, DateTimeOffset at)
    {
        var key = (what, DateOnly.FromDateTime(at.UtcDateTime));
        if (!_judged.TryGetValue(key, out var judged))
        {
            if (!_known.TryGetValue(what, out var known))
            {
                _known[what] = known = Make(what, releaseLock);
            }

            _judged[key] = judged = Judge(known, key.Item2);
        }

        return judged;
    }

    private FlowGeneration Judge(FlowGeneration known, DateOnly asOf)
    {
        if (known.Generated is not { } generated)
        {
            return known;
        }

        var found = new DiagnosticBag();
        var report = PublicationPolicies.Judge(generated.Runs, generated.Result, (settings.Profile, asOf), found);
        return known with { Generated = generated with { Policies = report }, PolicyFindings = found.InOrder() };
    }

    private FlowGeneration Make(
        (string Environment, string Release, string Source) what, ReadOnlyMemory<byte> releaseLock)
    {
        var found = new DiagnosticBag();
        if (locks.Of(what.Environment, what.Source, releaseLock, found) is not { } all)
        {
            return new FlowGeneration(null, found.InOrder());
        }

        var one = settings with { Environments = [what.Environment], Lock = all };
        var runs = EnvironmentRuns.Run(one, io, RunExtent.Whole);
        found.AddRange(runs.Diagnostics);
        var generated = found.HasErrors ? null : GeneratedPublication.Of(runs, what.Environment, one, (io.Clock, found));
        return new FlowGeneration(found.HasErrors ? null : generated, found.InOrder());
    }
}
