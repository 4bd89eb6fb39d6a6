using System.Text;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Fleet;

namespace LcncInfra.Rendering.Objects;

/// <summary>Knows which workspace each namespace of the environment belongs to.</summary>
internal sealed class NamespaceOwners
{
    // As a rule; longer ones are rare.
    private const int LongestName = 256;

    private readonly Dictionary<ulong, (string Name, string Workspace)> _workspaces;
    private readonly Dictionary<string, string> _own;

    public NamespaceOwners(IReadOnlyList<ConfiguredAssignment> assignments)
    {
        _workspaces = new(assignments.Count);
        _own = new(assignments.Count, StringComparer.Ordinal);
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(LongestName)];
        foreach (var assignment in assignments.Select(a => a.Assignment))
        {
            var (name, workspace) = (AssignmentModel.NamespaceOf(assignment), assignment.DeploymentTarget.Value.Workspace);
            bytes = Encoding.UTF8.GetMaxByteCount(name.Length) > bytes.Length ? new byte[Encoding.UTF8.GetMaxByteCount(name.Length)] : bytes;
            _workspaces[ObjectHash.Of(bytes.AsSpan(0, Encoding.UTF8.GetBytes(name, bytes)))] = (name, workspace);
            _own[assignment.Name] = workspace;
        }
    }

    /// <summary>Adds the namespaces of other workspaces that an assignment's file names: <c>namespace</c>, <c>targetNamespace</c> and the like.</summary>
    public void AddForeign(RenderedFile file, List<ForeignNamespace> foreign)
    {
        if (!_own.TryGetValue(file.Owner, out var own))
        {
            return;
        }

        foreach (var hash in file.Objects.Namespaces)
        {
            if (_workspaces.TryGetValue(hash, out var owner) && owner.Workspace != own
                && FileObjects.HasNamespace(file.Content.Span, Encoding.UTF8.GetBytes(owner.Name)))
            {
                foreign.Add(new ForeignNamespace(file, owner.Name, owner.Workspace, own));
            }
        }
    }

    /// <summary>A finding for each name of a file, naming the first case.</summary>
    public static IEnumerable<Diagnostic> Report(IEnumerable<ForeignNamespace> foreign, TemplatePlaces places) => foreign
        .GroupBy(f => TemplatePlaces.NameOf(f.File), StringComparer.Ordinal)
        .Select(group => (First: group.MinBy(f => f.File.Path), Others: group.Select(f => f.File).Distinct().Count() - 1))
        .Where(group => group.First is not null)
        .Select(group => group.First is { } first
            ? RenderingDiagnostics.NamespaceOfOthers(places.Of(first.File), first.File, (first.Name, first.Workspace, first.Own), group.Others)
            : throw new InvalidOperationException("A group is not empty."));
}
