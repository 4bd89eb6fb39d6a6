using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Generates environments with releases, each pair once.</summary>
/// <param name="settings">What the command line says.</param>
/// <param name="locks">Pins what an environment is generated from.</param>
/// <param name="io">Shows progress, and knows the time.</param>
internal sealed class FlowGenerator(RunSettings settings, ReleaseLocks locks, CommandIo io)
{
    private readonly Dictionary<(string Environment, string Release, string Source), (GeneratedPublication? Generated, IReadOnlyList<Diagnostic> Findings)> _known = [];

    /// <summary>The environment with the release, and what was found; <see langword="null"/> after an error.</summary>
    public (GeneratedPublication? Generated, IReadOnlyList<Diagnostic> Findings) Generate(
        (string Environment, string Release, string Source) what, ReadOnlyMemory<byte> releaseLock)
    {
        if (!_known.TryGetValue(what, out var known))
        {
            _known[what] = known = Make(what, releaseLock);
        }

        return known;
    }

    /// <summary>The environment with the release, if it was generated already.</summary>
    public GeneratedPublication? Known((string Environment, string Release, string Source) what) => _known.GetValueOrDefault(what).Generated;

    private (GeneratedPublication? Generated, IReadOnlyList<Diagnostic> Findings) Make(
        (string Environment, string Release, string Source) what, ReadOnlyMemory<byte> releaseLock)
    {
        var found = new DiagnosticBag();
        if (locks.Of(what.Environment, what.Source, releaseLock, found) is not { } all)
        {
            return (null, found.InOrder());
        }

        var one = settings with { Environments = [what.Environment], Lock = all };
        var runs = EnvironmentRuns.Run(one, io, RunExtent.Whole);
        found.AddRange(runs.Diagnostics);
        var generated = found.HasErrors ? null : GeneratedPublication.Of(runs, what.Environment, one, (io.Clock, found));
        return (found.HasErrors ? null : generated, found.InOrder());
    }
}
