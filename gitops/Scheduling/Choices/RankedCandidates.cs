namespace LcncInfra.Scheduling.Choices;

/// <summary>Brings candidates that are ranked together with some that are not.</summary>
internal static class RankedCandidates
{
    /// <summary>All candidates, the better ones first.</summary>
    public static List<ChoiceCandidate> Merge(List<ChoiceCandidate> ranked, List<ChoiceCandidate> others)
    {
        if (others.Count == 0)
        {
            return ranked;
        }

        others.Sort(ChoiceCandidate.CompareRanks);
        var merged = new List<ChoiceCandidate>(ranked.Count + others.Count);
        var next = 0;
        foreach (var candidate in ranked)
        {
            for (; next < others.Count && ChoiceCandidate.CompareRanks(others[next], candidate) < 0; next++)
            {
                merged.Add(others[next]);
            }

            merged.Add(candidate);
        }

        merged.AddRange(others.Skip(next));
        return merged;
    }
}
