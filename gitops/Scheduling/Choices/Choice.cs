namespace LcncInfra.Scheduling.Choices;

/// <summary>Which candidates are taken, and what that is worth.</summary>
/// <param name="Taken">Positions among the ranked candidates, ascending.</param>
internal sealed record Choice(int[] Taken)
{
    /// <summary>No candidate.</summary>
    public static Choice Nothing { get; } = new([]);

    /// <summary>Whether this choice is better than another of the same number and skew: fewer penalties, more score, more that were there
    /// before, and else the one that takes what the other leaves of the better rank.</summary>
    public bool IsBetterThan(Choice other, IReadOnlyList<ChoiceCandidate> ranked)
    {
        var (penalty, score, kept) = Worth(ranked);
        var (otherPenalty, otherScore, otherKept) = other.Worth(ranked);
        if (penalty != otherPenalty)
        {
            return penalty < otherPenalty;
        }

        if (score != otherScore || kept != otherKept)
        {
            return (score, kept).CompareTo((otherScore, otherKept)) > 0;
        }

        return Taken.AsSpan().SequenceCompareTo(other.Taken) < 0;
    }

    private (long Penalty, long Score, int Kept) Worth(IReadOnlyList<ChoiceCandidate> ranked)
    {
        var (penalty, score, kept) = (0L, 0L, 0);
        foreach (var position in Taken)
        {
            var candidate = ranked[position];
            penalty += candidate.Penalty;
            score += candidate.Score;
            kept += candidate.WasThere ? 1 : 0;
        }

        return (penalty, score, kept);
    }
}
