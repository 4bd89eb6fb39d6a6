using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.BlastRadii;

namespace LcncInfra.Repository.Shards;

/// <summary>Everything that shards must have in common to be parts of one tree.</summary>
public sealed record ShardInputs
{
    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>How many shards make a whole.</summary>
    public required int Count { get; init; }

    /// <summary>Kalypso's habits, or ours.</summary>
    public required GeneratorProfile Profile { get; init; }

    /// <summary>Version of the program that rendered.</summary>
    public required string Renderer { get; init; }

    /// <summary>Digest of the control plane's files.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>Digest of the lock; <see langword="null"/> when sources were not locked.</summary>
    public string? Release { get; init; }

    /// <summary>Digest of the facts from provisioning; <see langword="null"/> if none were given.</summary>
    public string? Facts { get; init; }

    /// <summary>Digest of the decisions that placement started from; <see langword="null"/> if none were given.</summary>
    public string? PreviousDecisions { get; init; }

    /// <summary>Why placement policies chose as they did, as a part of the decisions file.</summary>
    public string Placements { get; init; } = string.Empty;

    /// <summary>Every source with the commit it was read at.</summary>
    public required ValueList<CatalogSource> Sources { get; init; }

    /// <summary>The GitOps repositories that the tree is meant for, in order of names.</summary>
    public required ValueList<GitOpsRepo> GitOpsRepositories { get; init; }

    /// <summary>The findings that the environment accepts, and why.</summary>
    public required ValueList<Suppression> Suppressions { get; init; }

    /// <summary>What the environment says about deletions; <see langword="null"/> if it has no settings.</summary>
    public DeletionSettings? DeletionSettings { get; init; }

    /// <summary>The folder of the GitOps repository that the tree begins at; empty for its root.</summary>
    public required string Root { get; init; }

    /// <summary>Where below an output the environment's tree goes; empty if it was the only one that was asked for.</summary>
    public required string Folder { get; init; }

    /// <summary>What of another shard is not the same, as people call it, with both values; empty if the two are parts of one tree.</summary>
    public IEnumerable<(string What, string Here, string There)> DifferencesTo(ShardInputs other) =>
        new (string What, string? Here, string? There)[]
        {
            ("environment", Environment, other.Environment),
            ("number of shards", $"{Count}", $"{other.Count}"),
            ("profile", ProfileName.Of(Profile), ProfileName.Of(other.Profile)),
            ("version of lcnc", Renderer, other.Renderer),
            ("control plane", ControlPlane, other.ControlPlane),
            ("lock", Release, other.Release),
            ("facts", Facts, other.Facts),
            ("previous decisions", PreviousDecisions, other.PreviousDecisions),
            ("decisions of placement policies", DigestOf(Placements), DigestOf(other.Placements)),
            ("revisions of sources", TextOf(Sources), TextOf(other.Sources)),
            ("path of the GitOps repository", Root, other.Root),
            ("folder of the environment", Folder, other.Folder),
        }
        .Where(pair => pair.Here != pair.There)
        .Select(pair => (pair.What, Shown(pair.Here), Shown(pair.There)));

    private static string TextOf(IEnumerable<CatalogSource> sources) =>
        string.Join(", ", sources.Select(s => s.Revision is null ? $"{s.Kind} {s.Name}" : $"{s.Kind} {s.Name} at {s.Revision}"));

    private static string? DigestOf(string text) => text.Length == 0 ? null : ContentDigest.Of(text);

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "none" : value;
}
