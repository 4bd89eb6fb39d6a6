using LcncInfra.Model.Collections;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Publishing;

/// <summary>What a tree was made from: what its commit says, so that anyone can make it again.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Renderer">Version of the program.</param>
public sealed record PublicationOrigin(string Environment, string Renderer)
{
    /// <summary>The control plane as <c>lcnc verify</c> takes it: <c>git+URL#REF</c>; <c>folder</c> for one that was a folder.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>The commits that were read, in order.</summary>
    public ValueList<SourceCommit> Sources { get; init; } = [];

    /// <summary>When the newest of them was made, which is when the publication is said to be made.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Digest of the lock; <see langword="null"/> when sources were not locked.</summary>
    public string? Release { get; init; }

    /// <summary>Digest of the facts from provisioning; <see langword="null"/> if none were given.</summary>
    public string? Facts { get; init; }

    /// <summary>Digest of the decisions that placement started from; <see langword="null"/> if none were given.</summary>
    public string? PreviousDecisions { get; init; }

    /// <summary>The folder of the GitOps repository that the tree begins at; empty for its root.</summary>
    public string Root { get; init; } = string.Empty;

    /// <summary>The commit of the control plane for other tools; <see langword="null"/> if they are told nothing.</summary>
    public HydratorMetadata? Hydrator { get; init; }
}
