using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Configuration.Matching;

/// <summary>The label sets that fit one cluster type, by the first label that its deployment targets still have to carry.</summary>
public sealed class ClusterTypeIndex
{
    private readonly LabelNumbers _numbers;
    private readonly List<int> _always = [];
    private readonly List<Candidate> _candidates = [];

    // Where the chain of candidates begins, plus one: at the number of the label that points to it, and at last those that no label points to.
    private readonly int[] _chains;

    internal ClusterTypeIndex(LabelNumbers numbers)
    {
        _numbers = numbers;
        _chains = new int[numbers.Count + 1];
    }

    /// <summary>The indexes of the sets that match a target, ascending.</summary>
    public int[] Matching(DeploymentTarget target)
    {
        var found = new List<int>(_always.Count + 8);
        found.AddRange(_always);
        Collect(_numbers.Count, target, found);
        Collect(_numbers.Find(LabelIndex.DeploymentTargetKey, target.Name), target, found);
        foreach (var (key, value) in target.Labels)
        {
            if (key != LabelIndex.DeploymentTargetKey)
            {
                Collect(_numbers.Find(key, value), target, found);
            }
        }

        found.Sort();
        return [.. found];
    }

    internal void Add(int set, AskedLabel[] remaining)
    {
        if (remaining.Length == 0)
        {
            _always.Add(set);
            return;
        }

        var chain = _numbers.Count;
        foreach (var label in remaining)
        {
            if (label.Number >= 0)
            {
                chain = label.Number;
                break;
            }
        }

        _candidates.Add(new Candidate(set, remaining, _chains[chain]));
        _chains[chain] = _candidates.Count;
    }

    private void Collect(int chain, DeploymentTarget target, List<int> found)
    {
        for (var next = chain < 0 ? 0 : _chains[chain]; next > 0; next = _candidates[next - 1].Next)
        {
            if (_candidates[next - 1].Matches(target))
            {
                found.Add(_candidates[next - 1].Set);
            }
        }
    }

    /// <summary>A set that a target may match.</summary>
    /// <param name="Set">Its index.</param>
    /// <param name="Remaining">What the target has to carry.</param>
    /// <param name="Next">The next candidate of the chain, plus one.</param>
    private readonly record struct Candidate(int Set, AskedLabel[] Remaining, int Next)
    {
        public bool Matches(DeploymentTarget target)
        {
            foreach (var label in Remaining)
            {
                if (ValueOn(target, label.Key) != label.Value)
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
