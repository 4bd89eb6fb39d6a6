using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Generate;

/// <summary>An environment that is to be written, wherever it comes from: a run, a part of one, or shards of several.</summary>
/// <param name="Name">The environment.</param>
/// <param name="Folder">Where below the output its tree goes; empty for the output itself.</param>
internal sealed record OutputEnvironment(string Name, string Folder)
{
    /// <summary>How many assignments each cluster type has; <see langword="null"/> if the control plane could not be read.</summary>
    public IReadOnlyList<(string ClusterType, int Assignments)>? ClusterTypes { get; init; }

    /// <summary>Names of the assignments that keep their published files.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];

    /// <summary>The part of the environment that it is, as <c>I/N</c>; <see langword="null"/> for a whole one.</summary>
    public string? Shard { get; init; }

    /// <summary>Compares it with what is published; <see langword="null"/> if an error left nothing to write.</summary>
    public Func<IPublishedTree, DiagnosticBag, Publication?>? Compose { get; init; }

    /// <summary>What a run gave, without a way to write it.</summary>
    public static OutputEnvironment Of(GenerationResult result, string folder)
    {
        var counts = (result.Placement?.Assignments ?? []).ToLookup(a => a.ClusterType.Value.Name, StringComparer.Ordinal);
        return new OutputEnvironment(result.Environment, folder)
        {
            ClusterTypes = result.Catalog is { } catalog
                ? [.. catalog.ClusterTypes.Select(c => c.Value.Name).Where(c => result.Shard is null || result.Shard.Has(c)).Select(c => (c, counts[c].Count()))]
                : null,
            Failed = [.. result.Failed.Select(a => a.Name)],
            Shard = result.Shard?.Number.ToString(),
        };
    }
}
