using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Findings;

/// <summary>Shows a finding that thousands of assignments share once, with their number.</summary>
public sealed class RepeatedFindings
{
    private readonly Dictionary<(string Kind, SourceSpan At, string Text), (AssignmentFinding First, int Count)> _groups = [];

    /// <summary>Adds a finding of one assignment.</summary>
    public void Add(AssignmentFinding finding)
    {
        var (first, count) = _groups.GetValueOrDefault(finding.Key, (finding, 0));
        _groups[finding.Key] = (first, count + 1);
    }

    /// <summary>Adds findings of one assignment.</summary>
    public void AddRange(IEnumerable<AssignmentFinding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Every finding once, naming the first assignment that it was found at and how many others.</summary>
    public IEnumerable<Diagnostic> Grouped() => _groups.Values.Select(group => group.First.Diagnostic(group.Count == 1
        ? $"'{group.First.Assignment}'"
        : $"'{group.First.Assignment}' and {group.Count - 1} more"));
}
