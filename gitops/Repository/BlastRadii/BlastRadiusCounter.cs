using System.Runtime.InteropServices;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>Counts what a plan does to assignments.</summary>
/// <remarks>
/// Looks at the files that are there, not at what was once written: files that someone deleted by hand are no deletion of ours. An assignment is known
/// by its name, so one whose cluster type or target has another name goes, and another one comes.
/// </remarks>
public static class BlastRadiusCounter
{
    /// <summary>The counts.</summary>
    /// <param name="plan">What will be done.</param>
    /// <param name="removed">Owners of the files that go, and others as they are called.</param>
    /// <param name="retained">Owners of published files that stay although nothing was rendered for them.</param>
    public static BlastRadius Count(Plan plan, IEnumerable<string> removed, IEnumerable<string> retained)
    {
        var states = new Dictionary<string, AssignmentStates>(StringComparer.Ordinal);
        Mark(states, Owners(plan.Unchanged), AssignmentStates.Existed | AssignmentStates.Stays);
        Mark(states, Owners(plan.Changed), AssignmentStates.Existed | AssignmentStates.Stays | AssignmentStates.Touched);
        Mark(states, Owners(plan.Added), AssignmentStates.Stays | AssignmentStates.Touched);
        Mark(states, retained, AssignmentStates.Existed | AssignmentStates.Stays);
        Mark(states, removed, AssignmentStates.Existed | AssignmentStates.Touched);
        return new BlastRadius(ByClusterType(states)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Reach(g.Key, g.Value))
            .ToValueList());
    }

    /// <summary>Whether files of an owner belong to an assignment: <c>clusterType/deploymentTarget</c>.</summary>
    public static bool IsAssignment(string owner)
    {
        var slash = owner.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < owner.Length - 1 && owner.IndexOf('/', slash + 1) < 0;
    }

    private static IEnumerable<string> Owners(ValueList<RenderedFile> files) => files.Select(f => f.Owner);

    private static void Mark(Dictionary<string, AssignmentStates> states, IEnumerable<string> owners, AssignmentStates state)
    {
        // Files come in order of paths, so that those of one assignment follow each other.
        var last = string.Empty;
        foreach (var owner in owners)
        {
            if (ReferenceEquals(owner, last) || owner == last)
            {
                continue;
            }

            last = owner;
            if (IsAssignment(owner))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(states, owner, out _) |= state;
            }
        }
    }

    private static Dictionary<string, List<AssignmentStates>> ByClusterType(Dictionary<string, AssignmentStates> states)
    {
        var byClusterType = new Dictionary<string, List<AssignmentStates>>(StringComparer.Ordinal);
        var bySpan = byClusterType.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (assignment, state) in states)
        {
            var clusterType = assignment.AsSpan(0, assignment.IndexOf('/', StringComparison.Ordinal));
            if (!bySpan.TryGetValue(clusterType, out var ofClusterType))
            {
                ofClusterType = [];
                bySpan[clusterType] = ofClusterType;
            }

            ofClusterType.Add(state);
        }

        return byClusterType;
    }

    private static ClusterTypeReach Reach(string clusterType, List<AssignmentStates> states)
    {
        var (before, added, changed, deleted) = (0, 0, 0, 0);
        foreach (var state in states)
        {
            before += state.HasFlag(AssignmentStates.Existed) ? 1 : 0;
            deleted += state.HasFlag(AssignmentStates.Stays) ? 0 : 1;
            added += state.HasFlag(AssignmentStates.Existed) ? 0 : 1;
            changed += state == (AssignmentStates.Existed | AssignmentStates.Stays | AssignmentStates.Touched) ? 1 : 0;
        }

        return new ClusterTypeReach(clusterType, before) { Added = added, Changed = changed, Deleted = deleted };
    }
}
