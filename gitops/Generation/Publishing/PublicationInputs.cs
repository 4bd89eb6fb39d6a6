using LcncInfra.Model.Profiles;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Generation.Publishing;

/// <summary>What publishing a tree needs to know beside the tree.</summary>
/// <param name="Profile">Kalypso's habits, or ours.</param>
/// <param name="Renderer">Version of the program.</param>
/// <param name="Release">Digest of the lock; <see langword="null"/> when sources were not locked.</param>
/// <param name="Facts">Digest of the facts; <see langword="null"/> if none were given.</param>
public sealed record PublicationInputs(GeneratorProfile Profile, string Renderer, string? Release, string? Facts)
{
    /// <summary>The commit that the tree comes from, for other tools; <see langword="null"/> if they are told nothing.</summary>
    public HydratorMetadata? Hydrator { get; init; }

    /// <summary>Whether a tree of which only the record of its origin is new stays as it is, also where other tools are told nothing.</summary>
    public bool KeepsOrigin { get; init; }

    /// <summary>Whether files of others that stand in the way are taken over.</summary>
    public bool AdoptForeign { get; init; }

    /// <summary>Whether nothing will be written, so that what would stop a writer leaves something to show.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether Kalypso's deletion of files of others is wanted.</summary>
    public bool DeleteForeign { get; init; }
}
