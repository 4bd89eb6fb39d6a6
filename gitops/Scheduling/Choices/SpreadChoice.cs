namespace LcncInfra.Scheduling.Choices;

/// <summary>Chooses with one label to spread over.</summary>
/// <remarks>
/// When the smallest number per value is to be m, each value takes between m and m + skew. Within such bounds taking the best first is exact,
/// so that only the few possible m have to be compared.
/// </remarks>
internal sealed class SpreadChoice
{
    private readonly IReadOnlyList<ChoiceCandidate> _ranked;
    private readonly int[] _domainOf;
    private readonly int[] _available;
    private readonly int _domains;
    private readonly int _smallest;

    private SpreadChoice(ChoiceProblem problem, ChoiceSpread spread)
    {
        (_ranked, _domainOf) = (problem.Ranked, spread.DomainOf);
        _available = new int[spread.Domains.Length];
        foreach (var candidate in _ranked)
        {
            _available[spread.DomainOf[candidate.Index]]++;
        }

        var counted = Enumerable.Range(0, spread.Domains.Length).Where(d => spread.Domains[d]).ToList();
        _domains = counted.Count;
        _smallest = counted.Count == 0 ? 0 : counted.Min(d => _available[d]);
    }

    /// <summary>The best choice.</summary>
    public static Choice Choose(ChoiceProblem problem, ChoiceSpread spread, int most)
    {
        var choice = new SpreadChoice(problem, spread);
        if (spread.IsHard)
        {
            most = Math.Min(most, choice.Largest(choice._smallest, spread.MaxSkew));
            return choice.Best(most, spread.MaxSkew) ?? Choice.Nothing;
        }

        for (var skew = spread.MaxSkew; ; skew++)
        {
            if (choice.Best(most, skew) is { } best)
            {
                return best;
            }
        }
    }

    private int Largest(int least, int skew) => _available.Sum(a => Math.Min(a, least + skew));

    // The best choice of a number with a skew; none if there is none.
    private Choice? Best(int number, int skew)
    {
        Choice? best = null;
        for (var least = 0; least <= _smallest && least * _domains <= number; least++)
        {
            if (Largest(least, skew) >= number)
            {
                var choice = Take(number, least, skew);
                best = best is null || choice.IsBetterThan(best, _ranked) ? choice : best;
            }
        }

        return best;
    }

    // The best of each value up to the least, then the best of all up to the most.
    private Choice Take(int number, int least, int skew)
    {
        var taken = new int[_available.Length];
        var isTaken = new bool[_ranked.Count];
        for (var position = 0; least > 0 && position < _ranked.Count; position++)
        {
            var domain = _domainOf[_ranked[position].Index];
            if (taken[domain] < least)
            {
                taken[domain]++;
                isTaken[position] = true;
                number--;
            }
        }

        for (var position = 0; number > 0 && position < _ranked.Count; position++)
        {
            var domain = _domainOf[_ranked[position].Index];
            if (!isTaken[position] && taken[domain] < least + skew)
            {
                taken[domain]++;
                isTaken[position] = true;
                number--;
            }
        }

        var positions = new List<int>();
        for (var position = 0; position < isTaken.Length; position++)
        {
            if (isTaken[position])
            {
                positions.Add(position);
            }
        }

        return new Choice([.. positions]);
    }
}
