using LcncInfra.Catalog;
using LcncInfra.Configuration.Findings;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Configuration.Composition;

/// <summary>The configuration stage: composes a snapshot for every assignment of a placement and checks it against the schemas that apply.</summary>
public static class PlacementComposer
{
    /// <summary>The assignments with their configuration, in the placement's order.</summary>
    /// <param name="catalog">Where configuration and schemas come from.</param>
    /// <param name="placement">What was placed.</param>
    /// <param name="found">Findings about the environment's configuration, and errors that concern one assignment, which <c>--keep-going</c> can leave out.</param>
    /// <param name="known">What earlier runs found; <see langword="null"/> checks everything.</param>
    public static ValueList<ConfiguredAssignment> Compose(
        EnvironmentCatalog catalog, Placement placement, (DiagnosticBag OfEnvironment, DiagnosticBag OfAssignments) found, IKnownConfigurations? known = null)
    {
        var layers = ConfigLayers.Of(catalog.Configs);
        var composer = new ConfigComposer(layers);
        var validator = new SnapshotValidator(catalog, layers, found.OfAssignments);
        var applying = new int[placement.Assignments.Count][];
        var violations = new SnapshotFindings[applying.Length];
        var snapshots = new ConfigSnapshot[applying.Length];
        Parallel.For(0, applying.Length, i =>
        {
            var assignment = placement.Assignments[i];
            applying[i] = composer.Applying(assignment.ClusterType.Value, assignment.DeploymentTarget.Value);
            snapshots[i] = composer.Compose(applying[i]);
            if (known?.IsValid(assignment, snapshots[i]) == true)
            {
                snapshots[i].Release();
                violations[i] = SnapshotFindings.None;
            }
            else
            {
                violations[i] = validator.Check(assignment, snapshots[i]);
            }
        });

        ConfigLabelValidator.Validate(catalog, layers, Used(applying, layers.Count), found.OfEnvironment);
        ConfigValueValidator.Validate(layers, found.OfEnvironment);
        MergeValidator.Validate(composer.Overlays, found.OfEnvironment);

        validator.ValidateSchemas(found.OfEnvironment);
        var valid = validator.Report(placement, snapshots, violations);
        return placement.Assignments
            .Select((assignment, i) => new ConfiguredAssignment(assignment, snapshots[i], valid[i]))
            .ToValueList();
    }

    private static bool[] Used(int[][] applying, int layers)
    {
        var used = new bool[layers];
        foreach (var indexes in applying)
        {
            foreach (var index in indexes)
            {
                used[index] = true;
            }
        }

        return used;
    }
}
