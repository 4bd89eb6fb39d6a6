namespace LcncInfra.Scheduling.Choices;

/// <summary>Counts what is taken and what is left per value of one label while a choice is searched.</summary>
internal sealed class SpreadCount
{
    private readonly int[] _domainOf;
    private readonly int[] _counted;
    private readonly int[] _taken;
    private readonly int[] _left;

    public SpreadCount(ChoiceSpread spread, IReadOnlyList<ChoiceCandidate> candidates)
    {
        _domainOf = spread.DomainOf;
        _counted = [.. Enumerable.Range(0, spread.Domains.Length).Where(d => spread.Domains[d])];
        _taken = new int[spread.Domains.Length];
        _left = new int[spread.Domains.Length];
        foreach (var candidate in candidates)
        {
            _left[_domainOf[candidate.Index]]++;
        }
    }

    /// <summary>Takes a candidate.</summary>
    public void Take(int index)
    {
        _taken[_domainOf[index]]++;
        _left[_domainOf[index]]--;
    }

    /// <summary>Undoes <see cref="Take"/>.</summary>
    public void GiveBack(int index)
    {
        _taken[_domainOf[index]]--;
        _left[_domainOf[index]]++;
    }

    /// <summary>Leaves a candidate out for good.</summary>
    public void Remove(int index) => _left[_domainOf[index]]--;

    /// <summary>Undoes <see cref="Remove"/>.</summary>
    public void Restore(int index) => _left[_domainOf[index]]++;

    /// <summary>Whether a number more can be taken so that the largest count exceeds the smallest by no more than the skew.</summary>
    public bool CanFit(int number, int skew)
    {
        var (largest, reachable) = (0, int.MaxValue);
        foreach (var domain in _counted)
        {
            largest = Math.Max(largest, _taken[domain]);
            reachable = Math.Min(reachable, _taken[domain] + _left[domain]);
        }

        for (var least = Math.Max(0, largest - skew); least <= reachable; least++)
        {
            if (FitsAbove(least, number, skew))
            {
                return true;
            }
        }

        return false;
    }

    private bool FitsAbove(int least, int number, int skew)
    {
        var (needed, possible) = (0, 0);
        foreach (var domain in _counted)
        {
            needed += Math.Max(0, least - _taken[domain]);
            possible += Math.Min(_left[domain], least + skew - _taken[domain]);
        }

        return needed <= number && number <= possible;
    }
}
