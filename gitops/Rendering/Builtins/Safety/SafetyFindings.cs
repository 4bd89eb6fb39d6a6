using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Templates;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Scheduling.Findings;

namespace LcncInfra.Rendering.Builtins.Safety;

/// <summary>Finds what a workload asks to be left alone, and its reconciler has no rule for.</summary>
internal static class SafetyFindings
{
    private const string LeaveOut = "Leave the field out of the manifests: what no manifest names is left to others.";

    /// <summary>A finding for each of it.</summary>
    public static IEnumerable<AssignmentFinding> Of(BuiltinAssignment assignment) =>
        assignment.Safety.Foreign.Select(f => Problem(assignment, f) is { } problem ? Finding(assignment, problem, LeaveOut) : null)
            .Append(assignment.Safety.IsKept && assignment.Assignment.ClusterType.Value.Reconciler == BuiltinTemplate.Zarf
                ? Finding(assignment, "Zarf removes nothing by itself, so that 'whenRemoved' does nothing", "'zarf package remove' has the last word there.")
                : null)
            .OfType<AssignmentFinding>();

    private static string? Problem(BuiltinAssignment assignment, ForeignField field) => (assignment.Assignment.ClusterType.Value.Reconciler, field, assignment.Storage) switch
    {
        (BuiltinTemplate.Flux, ForeignField.CaBundles, _) => "Flux has no rule that leaves whom webhooks trust to others",
        (BuiltinTemplate.Fleet, ForeignField.CaBundles, _) => "Rancher Fleet finds webhooks by the number of each, so that no rule leaves whom they trust to others",
        (BuiltinTemplate.Fleet, ForeignField.Replicas, ManifestStorage.Git) =>
            "Rancher Fleet takes rules about fields for charts; for manifests in git they stand in their own fleet.yaml, as 'diff'",
        (BuiltinTemplate.Zarf, _, _) => "Zarf sets all fields of the manifests when a package is deployed",
        _ => null,
    };

    private static AssignmentFinding Finding(BuiltinAssignment assignment, string problem, string instead)
    {
        var at = assignment.Assignment.DeploymentTarget.At("name");
        return new AssignmentFinding(
            assignment.Assignment.Name,
            (nameof(SafetyDiagnostics.NotLeftAlone), at, problem),
            assignments => SafetyDiagnostics.NotLeftAlone(at, assignments, problem, instead) with
            {
                Subject = $"Workload/{assignment.Assignment.DeploymentTarget.Value.Workload}",
            });
    }
}
