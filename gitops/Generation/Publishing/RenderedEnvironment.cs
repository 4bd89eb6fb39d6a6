using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Decisions;
using LcncInfra.Repository.Trees;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Generation.Publishing;

/// <summary>One environment as it shall be published, whether one run rendered it or shards did.</summary>
public sealed record RenderedEnvironment
{
    /// <summary>The environment's name.</summary>
    public required string Environment { get; init; }

    /// <summary>The desired state, without the records in <c>.lcnc/</c>.</summary>
    public required GitOpsTree Tree { get; init; }

    /// <summary>The folder of the GitOps repository that the tree begins at; the empty path for its root.</summary>
    public RepositoryPath Root { get; init; }

    /// <summary>What was placed where, in ordinal order of cluster type and deployment target.</summary>
    public required ValueList<Decision> Decisions { get; init; }

    /// <summary>Why placement policies chose as they did, and which clusters are in which wave, as a part of the decisions file; the same for every shard.</summary>
    public string Placements { get; init; } = string.Empty;

    /// <summary>Digest of the decisions that placement started from; <see langword="null"/> if none were given.</summary>
    public string? PreviousDecisions { get; init; }

    /// <summary>Folders that keep their published files: <c>clusterType/deploymentTarget</c> of assignments that failed, or <c>clusterType</c>
    /// where a built-in reconciler lists all assignments in one place.</summary>
    public ValueList<string> Failed { get; init; } = ValueList<string>.Empty;

    /// <summary>Digest of the control plane's files.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>Every source with the commit it was read at.</summary>
    public required ValueList<CatalogSource> Sources { get; init; }

    /// <summary>The GitOps repositories that the tree is meant for, in order of names.</summary>
    public required ValueList<GitOpsRepo> GitOpsRepositories { get; init; }

    /// <summary>The findings that the environment accepts, and why.</summary>
    public required ValueList<Suppression> Suppressions { get; init; }

    /// <summary>What the environment says about deletions; <see langword="null"/> if it has no settings.</summary>
    public DeletionSettings? DeletionSettings { get; init; }

    /// <summary>What a run rendered; with a shard, what this one has to say about its part.</summary>
    /// <exception cref="ArgumentException">The run did not reach a tree.</exception>
    public static RenderedEnvironment Of(GenerationResult result)
    {
        if (result.Tree is not { } tree || result.Catalog is not { } catalog)
        {
            throw new ArgumentException("The run did not reach a tree.", nameof(result));
        }

        return new RenderedEnvironment
        {
            Environment = result.Environment,
            Tree = tree,
            Root = result.Root,
            Decisions = (result.Assignments ?? [])
                .Where(a => result.Shard is null || result.Shard.Has(a.Assignment.ClusterType.Value.Name))
                .Select(a => new Decision(
                    a.Assignment.ClusterType.Value.Name,
                    a.Assignment.DeploymentTarget.Value.Name,
                    PoliciesOf(a.Assignment),
                    a.Config.Version))
                .ToValueList(),
            Failed = result.Failed.Select(FolderOf).Distinct(StringComparer.Ordinal).ToValueList(),
            Placements = PlacementRecordWriter.Write(PlacementExplanation.Decisions(catalog), catalog.SchedulerDecisions) + RolloutRecordWriter.Write(result.Rollout),
            PreviousDecisions = catalog.Previous.Digest,
            ControlPlane = catalog.InputDigest,
            Sources = catalog.Sources,
            GitOpsRepositories = [.. catalog.GitOpsRepos.Select(repo => repo.Value)],
            Suppressions = catalog.Settings?.Value.Suppressions ?? [],

            DeletionSettings = catalog.Settings is { } settings ? new DeletionSettings(settings.Value.AllowDeletion, settings.At("spec.allowDeletion")) : null,
        };
    }

    private static ValueList<string> PoliciesOf(Assignment assignment)
    {
        var policies = assignment.Policies;
        var names = new string[policies.Count + (assignment.PlacementPolicy is null ? 0 : 1)];
        for (var i = 0; i < policies.Count; i++)
        {
            names[i] = policies[i].Value.Name;
        }

        if (assignment.PlacementPolicy is { } chosen)
        {
            names[^1] = chosen.Value.Name;
        }

        return names.ToValueList();
    }

    private static string FolderOf(Assignment assignment) =>
        BuiltinTemplate.IsMeantBy(assignment.ClusterType.Value.Reconciler) ? assignment.ClusterType.Value.Name : assignment.Name;
}
