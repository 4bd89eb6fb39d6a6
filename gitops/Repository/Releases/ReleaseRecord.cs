using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Releases;

/// <summary>What a tree was generated from, so that anyone can generate it again and compare.</summary>
public sealed record ReleaseRecord
{
    /// <summary>Where it lies, from the tree's root.</summary>
    public const string Path = ".lcnc/release.json";

    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>Version of the program that rendered.</summary>
    public required string Renderer { get; init; }

    /// <summary>Digest of the tree.</summary>
    public required string Rendering { get; init; }

    /// <summary>Digest of the lock; <see langword="null"/> when sources were not locked.</summary>
    public string? Release { get; init; }

    /// <summary>Digest of the control plane's files.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>Digest of the facts from provisioning; <see langword="null"/> if none were given.</summary>
    public string? Facts { get; init; }

    /// <summary>Digest of the decisions that placement started from; <see langword="null"/> if none were given.</summary>
    public string? PreviousDecisions { get; init; }

    /// <summary>The GitOps repositories that the tree is meant for, in order of names.</summary>
    public ValueList<GitOpsRepo> GitOpsRepositories { get; init; } = ValueList<GitOpsRepo>.Empty;

    /// <summary>The findings that the environment accepts, and why.</summary>
    public ValueList<Suppression> Suppressions { get; init; } = ValueList<Suppression>.Empty;

    /// <summary>The large deletion that the environment allows, and why; <see langword="null"/> if it allows none.</summary>
    public DeletionAllowance? AllowDeletion { get; init; }

    /// <summary>Every source with the commit it was read at.</summary>
    public required ValueList<CatalogSource> Sources { get; init; }
}
