using LcncInfra.Catalog;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Trees;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Scheduling.Rollouts;
using LcncInfra.Scheduling.Shards;

namespace LcncInfra.Generation;

/// <summary>What a run gave, as far as it came: what is <see langword="null"/> was not reached because of errors.</summary>
public sealed record GenerationResult
{
    /// <summary>The environment's name.</summary>
    public required string Environment { get; init; }

    /// <summary>Everything that was found, in order of places, as the profile and the suppressions count it.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What the environment consists of.</summary>
    public EnvironmentCatalog? Catalog { get; init; }

    /// <summary>What runs where.</summary>
    public Placement? Placement { get; init; }

    /// <summary>In which waves clusters get it.</summary>
    public Rollout Rollout { get; init; } = Rollout.None;

    /// <summary>With which configuration.</summary>
    public ValueList<ConfiguredAssignment>? Assignments { get; init; }

    /// <summary>The part of the environment that the tree holds; <see langword="null"/> for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The desired state; <see langword="null"/> after an error, so that nothing is written.</summary>
    public GitOpsTree? Tree { get; init; }

    /// <summary>The folder of the GitOps repository that the tree begins at; the empty path for its root.</summary>
    public RepositoryPath Root { get; init; }

    /// <summary>With <see cref="GenerationOptions.KeepGoing"/>, the assignments that keep their published files.</summary>
    public ValueList<Assignment> Failed { get; init; } = ValueList<Assignment>.Empty;

    /// <summary>Whether anything is wrong with the input.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
