using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository;
using LcncInfra.Repository.Shards;

namespace LcncInfra.Generation.Shards;

/// <summary>Checks that shards make a whole: all parts, each once, of the same inputs.</summary>
internal static class ShardSetValidator
{
    /// <summary>Reports what keeps them from being joined.</summary>
    /// <param name="environments">The shards of each environment, in order of their numbers.</param>
    /// <param name="renderer">Version of this program.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public static void Validate(IReadOnlyList<IReadOnlyList<FoundShard>> environments, string renderer, DiagnosticBag diagnostics)
    {
        foreach (var other in environments.Skip(1).Select(parts => parts[0]))
        {
            Compare(environments[0][0], other, diagnostics);
        }

        foreach (var parts in environments)
        {
            Validate(parts, diagnostics);
            if (!diagnostics.HasErrors && parts[0].Record.Inputs.Renderer != renderer)
            {
                diagnostics.Add(RepositoryDiagnostics.ShardOfOtherVersion(parts[0].Name, parts[0].Record.Inputs.Renderer, renderer));
            }
        }
    }

    private static void Validate(IReadOnlyList<FoundShard> parts, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        foreach (var other in parts.Skip(1))
        {
            Compare(parts[0], other, diagnostics);
        }

        if (diagnostics.Count > before)
        {
            return;
        }

        var (environment, count) = (parts[0].Record.Inputs.Environment, parts[0].Record.Inputs.Count);
        diagnostics.AddRange(parts.Zip(parts.Skip(1))
            .Where(pair => pair.First.Record.Index == pair.Second.Record.Index)
            .Select(pair => RepositoryDiagnostics.ShardTwice(pair.First.Record.Number, environment, pair.First.Name, pair.Second.Name)));
        var missing = Enumerable.Range(0, count).Except(parts.Select(part => part.Record.Index)).Select(index => $"{index}/{count}").ToList();
        if (missing.Count > 0)
        {
            diagnostics.Add(RepositoryDiagnostics.MissingShards(environment, count, missing));
        }
    }

    private static void Compare(FoundShard first, FoundShard other, DiagnosticBag diagnostics)
    {
        var (here, there) = (first.Record.Inputs, other.Record.Inputs);
        var differences = here.DifferencesTo(AsOneRun(here, there)).ToList();
        if (differences.Count > 0)
        {
            diagnostics.Add(RepositoryDiagnostics.DifferentShards(first.Name, other.Name, differences));
        }
    }

    // Environments of one run have files of their own, and lie side by side.
    private static ShardInputs AsOneRun(ShardInputs here, ShardInputs there) =>
        here.Environment == there.Environment || here.Folder.Length == 0 || there.Folder.Length == 0
            ? there
            : there with
            {
                Environment = here.Environment,
                ControlPlane = here.ControlPlane,
                PreviousDecisions = here.PreviousDecisions,
                Placements = here.Placements,
                Sources = here.Sources,
                Root = here.Root,
                Folder = here.Folder,
            };
}
