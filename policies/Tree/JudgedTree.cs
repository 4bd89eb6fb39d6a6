using LcncInfra.Catalog;
using LcncInfra.Catalog.Settings;
using LcncInfra.Rendering.Files;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Tree;

/// <summary>What is judged: one environment as it was generated.</summary>
/// <param name="Catalog">What it was made of.</param>
/// <param name="Placement">What runs where.</param>
/// <param name="Files">The rendered files.</param>
public sealed record JudgedTree(EnvironmentCatalog Catalog, Placement Placement, IReadOnlyList<RenderedFile> Files)
{
    /// <summary>Whether manifests of workloads can be in it; Kalypso's profile never writes them.</summary>
    public bool DeliversRendered { get; init; } = true;

    /// <summary>Assignments whose manifests are not in the tree, because reconcilers fetch them from elsewhere.</summary>
    internal int Referenced
    {
        get
        {
            var rendered = Catalog.ClusterTypeProfiles.Where(p => p.Value.Delivery is not null).ToDictionary(p => p.Value.Name, p => p.Value.Delivery, StringComparer.Ordinal);
            return Placement.Assignments.Count(a =>
                !DeliversRendered || (rendered.GetValueOrDefault(a.ClusterType.Value.Name) ?? Catalog.Settings?.Value.Delivery) != DeliveryMode.Rendered);
        }
    }
}
