using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Differences;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Diff;

/// <summary>What generating an environment would change in a tree.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Against">What it was compared with, as people call it.</param>
/// <param name="Files">Every file that differs, in order of paths.</param>
/// <param name="Placements">Assignments that come and go.</param>
internal sealed record EnvironmentDiff(
    string Environment, string Against, ValueList<FileDifference> Files, ValueList<PlacementChange> Placements)
{
    private readonly Dictionary<(ChangeKind Kind, string? ClusterType), int> _files = Files.CountBy(f => (f.Kind, f.ClusterType)).ToDictionary();

    private readonly Dictionary<(bool IsAdded, string ClusterType), int> _placements = Placements.CountBy(p => (p.IsAdded, p.ClusterType)).ToDictionary();

    /// <summary>The same change in many places once, those of most places first.</summary>
    public ValueList<DifferenceGroup> Groups { get; } = DifferenceGrouper.Group(Files);

    /// <summary>How much of the environment is reached.</summary>
    public required BlastRadius BlastRadius { get; init; }

    /// <summary>What would be done; <see langword="null"/> if nothing is planned.</summary>
    public Plan? Plan { get; init; }

    /// <summary>What was compared with; <see langword="null"/> if it was another run.</summary>
    public IPublishedTree? Published { get; init; }

    /// <summary>What policies find of the new tree only; <see langword="null"/> if nobody asked them.</summary>
    public PolicyDifference? Policies { get; init; }

    /// <summary>Whether anything differs.</summary>
    public bool Differs => Files.Count > 0;

    /// <summary>The names of cluster types with changes, in order.</summary>
    public IReadOnlyList<string> ClusterTypes { get; } =
    [
        .. Files.Select(f => f.ClusterType).Concat(Placements.Select(p => p.ClusterType)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Compares what a run gave with a tree; <see langword="null"/> if there is nothing to compare, or after a report.</summary>
    /// <param name="result">The run.</param>
    /// <param name="against">The tree, and what people call it.</param>
    /// <param name="inputs">What went into the run beside the control plane.</param>
    /// <param name="found">Takes findings.</param>
    public static EnvironmentDiff? Of(GenerationResult result, (string Name, IPublishedTree Tree) against, PublicationInputs inputs, DiagnosticBag found)
    {
        if (result is not { Catalog: { } catalog, Tree: not null }
            || PublicationComposer.Compose(RenderedEnvironment.Of(result), against.Tree, inputs, found) is not { } publication)
        {
            return null;
        }

        return new EnvironmentDiff(
            result.Environment,
            against.Name,
            TreeDiffer.Compare(publication.Plan, against.Tree, result.Root),
            PlacementComparer.Compare(result, catalog, publication.Plan, against.Tree.Paths))
        {
            BlastRadius = publication.BlastRadius,
            Plan = publication.Plan,
            Published = against.Tree,
        };
    }

    /// <summary>How many files of a kind of change there are; of all cluster types if none is named.</summary>
    public int Count(ChangeKind kind, string? clusterType) => clusterType is null
        ? Files.Count(f => f.Kind == kind)
        : _files.GetValueOrDefault((kind, clusterType));

    /// <summary>How many placements come or go; on all cluster types if none is named.</summary>
    public int CountPlacements(bool added, string? clusterType) => clusterType is null
        ? Placements.Count(p => p.IsAdded == added)
        : _placements.GetValueOrDefault((added, clusterType));
}
