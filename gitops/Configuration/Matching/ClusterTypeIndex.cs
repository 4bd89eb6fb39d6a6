using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Configuration.Matching;

/// <summary>The label sets that fit one cluster type, by the first label that its deployment targets still have to carry.</summary>
public sealed class ClusterTypeIndex
{
    private readonly List<int> _always = [];
    private readonly List<Candidate> _unindexed = [];
    private readonly Dictionary<(string Key, string Value), List<Candidate>> _byLabel = [];

    /// <summary>The indexes of the sets that match a target, ascending.</summary>
    public int[] Matching(DeploymentTarget target)
    {
        var found = new List<int>(_always.Count + 8);
        found.AddRange(_always);
        Collect(_unindexed, target, found);
        Collect(LabelIndex.DeploymentTargetKey, target.Name, target, found);
        foreach (var (key, value) in target.Labels)
        {
            if (key != LabelIndex.DeploymentTargetKey)
            {
                Collect(key, value, target, found);
            }
        }

        found.Sort();
        return [.. found];
    }

    internal void Add(int set, IReadOnlyList<KeyValuePair<string, string>> remaining)
    {
        if (remaining.Count == 0)
        {
            _always.Add(set);
            return;
        }

        // An empty value matches what is absent, so no label of a target can point to it.
        var first = remaining.FirstOrDefault(label => label.Value.Length > 0);
        if (first.Key is null)
        {
            _unindexed.Add(new Candidate(set, remaining));
        }
        else if (_byLabel.TryGetValue((first.Key, first.Value), out var candidates))
        {
            candidates.Add(new Candidate(set, remaining));
        }
        else
        {
            _byLabel.Add((first.Key, first.Value), [new Candidate(set, remaining)]);
        }
    }

    private static void Collect(List<Candidate> candidates, DeploymentTarget target, List<int> found)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Matches(target))
            {
                found.Add(candidate.Set);
            }
        }
    }

    private void Collect(string key, string value, DeploymentTarget target, List<int> found)
    {
        if (_byLabel.TryGetValue((key, value), out var candidates))
        {
            Collect(candidates, target, found);
        }
    }

    private sealed record Candidate(int Set, IReadOnlyList<KeyValuePair<string, string>> Remaining)
    {
        public bool Matches(DeploymentTarget target)
        {
            foreach (var (key, value) in Remaining)
            {
                if (ValueOn(target, key) != value)
                {
                    return false;
                }
            }

            return true;
        }

        private static string ValueOn(DeploymentTarget target, string key) => key == LabelIndex.DeploymentTargetKey
            ? target.Name
            : target.Labels.TryGetValue(key, out var value) ? value : string.Empty;
    }
}
