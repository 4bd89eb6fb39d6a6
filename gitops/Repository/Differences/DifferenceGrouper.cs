using System.Text;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Differences;

/// <summary>Finds the same change in many files: equal lines, whatever stands around them and the names of cluster type and target in them.</summary>
public static class DifferenceGrouper
{
    /// <summary>The groups: those of most files first, then in order of their first paths.</summary>
    public static ValueList<DifferenceGroup> Group(IReadOnlyList<FileDifference> differences)
    {
        var groups = new Dictionary<string, List<FileDifference>>(StringComparer.Ordinal);
        foreach (var difference in differences.OrderBy(d => d.Path, StringComparer.Ordinal))
        {
            var key = Key(difference);
            if (!groups.TryGetValue(key, out var members))
            {
                members = [];
                groups.Add(key, members);
            }

            members.Add(difference);
        }

        return groups.Values
            .OrderByDescending(members => members.Count)
            .ThenBy(members => members[0].Path, StringComparer.Ordinal)
            .Select(members => new DifferenceGroup(members.ToValueList()))
            .ToValueList();
    }

    // What surrounds a change is no part of it.
    private static string Key(FileDifference difference)
    {
        var lines = new StringBuilder();
        foreach (var line in difference.Hunks.SelectMany(hunk => hunk.Lines).Where(line => line.Kind != DiffLineKind.Context))
        {
            lines.Append(line.Sign).Append(DigestFold.Of(line.Text)).Append(line.EndsText ? "\\\n" : "\n");
        }

        var level = difference.DeploymentTarget is null ? difference.ClusterType is null ? "environment" : "cluster type" : "assignment";
        return $"{difference.Kind}\n{level}\n{difference.File}\n{NameFold.Of(lines.ToString(), difference.ClusterType, difference.DeploymentTarget)}";
    }
}
