using LcncInfra.Scheduling.Findings;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Scheduling.Placements;
using System.Text;

namespace LcncInfra.Rendering.Fleet;

/// <summary>Finds namespaces that Kubernetes will refuse, which Kalypso leaves to the cluster to find.</summary>
internal static class NamespaceFindings
{
    public static IEnumerable<AssignmentFinding> Of(Assignment assignment, IReadOnlyList<RenderedFile> files)
    {
        var name = AssignmentModel.NamespaceOf(assignment);
        if (ResourceName.IsLabel(name) || !IsUsed(name, files))
        {
            yield break;
        }

        var at = assignment.DeploymentTarget.At("name");
        var why = name.Length > ResourceName.MaximumLabelLength
            ? $"has {name.Length} characters, and Kubernetes takes {ResourceName.MaximumLabelLength}"
            : "is not a name that Kubernetes takes (lower-case letters, digits and '-')";
        yield return new AssignmentFinding(
            assignment.Name,
            (nameof(RenderingDiagnostics.UnusableNamespace), at, name),
            _ => RenderingDiagnostics.UnusableNamespace(at, assignment.Name, name, why));
    }

    private static bool IsUsed(string name, IReadOnlyList<RenderedFile> files)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        return files.Any(file => file.Content.Span.IndexOf(bytes) >= 0);
    }
}
