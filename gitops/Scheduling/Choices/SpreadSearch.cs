namespace LcncInfra.Scheduling.Choices;

/// <summary>Chooses with several labels to spread over, by trying what could be best first.</summary>
/// <remarks>
/// Candidates with the same values of all labels are one class: of a class the better ranked are taken first, so that once one was left out
/// so are those behind it. What cannot keep a skew any more, or cannot beat what was found, is not tried.
/// </remarks>
internal sealed class SpreadSearch
{
    /// <summary>Number of steps after which the question is given back; the same on every machine.</summary>
    public const int Limit = 200_000;

    private readonly ChoiceProblem _problem;
    private readonly int[] _classOf;
    private readonly bool[] _isClosed;
    private readonly SpreadCount[] _counts;
    private readonly List<int> _taken = [];
    private int _steps;
    private Choice? _best;

    private SpreadSearch(ChoiceProblem problem)
    {
        _problem = problem;
        _classOf = ClassesOf(problem);
        _isClosed = new bool[problem.Ranked.Count];
        _counts = [.. problem.Spreads.Select(s => new SpreadCount(s, problem.Ranked))];
    }

    /// <summary>The best choice; <see langword="null"/> if it was not found within the limit.</summary>
    public static Choice? Choose(ChoiceProblem problem, int most)
    {
        var search = new SpreadSearch(problem);
        for (var number = most; number > 0; number--)
        {
            foreach (var skews in search.Skews(number))
            {
                if (search.Find(number, skews) is { } best)
                {
                    return best;
                }

                if (search._steps > Limit)
                {
                    return null;
                }
            }
        }

        return Choice.Nothing;
    }

    // Every allowed skew of all labels, those first that exceed the more important soft ones less.
    private IEnumerable<int[]> Skews(int number)
    {
        var soft = Enumerable.Range(0, _counts.Length).Where(i => !_problem.Spreads[i].IsHard).ToArray();
        var skews = _problem.Spreads.Select(s => s.MaxSkew).ToArray();
        while (true)
        {
            yield return skews;
            var last = soft.Length - 1;
            while (last >= 0 && skews[soft[last]] >= Math.Max(number, _problem.Spreads[soft[last]].MaxSkew))
            {
                skews[soft[last]] = _problem.Spreads[soft[last]].MaxSkew;
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            skews[soft[last]]++;
        }
    }

    private Choice? Find(int number, int[] skews)
    {
        _best = null;
        Try(0, number, skews);
        return _steps > Limit ? null : _best;
    }

    private void Try(int position, int left, int[] skews)
    {
        if (++_steps > Limit || !CanStillFit(left, skews) || !CanStillWin(position, left))
        {
            return;
        }

        if (left == 0)
        {
            var choice = new Choice([.. _taken]);
            _best = _best is null || choice.IsBetterThan(_best, _problem.Ranked) ? choice : _best;
            return;
        }

        while (position < _problem.Ranked.Count && _isClosed[_classOf[position]])
        {
            position++;
        }

        if (position == _problem.Ranked.Count)
        {
            return;
        }

        Take(position, left, skews);
        LeaveOut(position, left, skews);
    }

    private void Take(int position, int left, int[] skews)
    {
        var index = _problem.Ranked[position].Index;
        _taken.Add(position);
        Array.ForEach(_counts, c => c.Take(index));
        Try(position + 1, left - 1, skews);
        Array.ForEach(_counts, c => c.GiveBack(index));
        _taken.RemoveAt(_taken.Count - 1);
    }

    private void LeaveOut(int position, int left, int[] skews)
    {
        var closed = Enumerable.Range(position, _problem.Ranked.Count - position).Where(p => _classOf[p] == _classOf[position])
            .Select(p => _problem.Ranked[p].Index).ToArray();
        _isClosed[_classOf[position]] = true;
        Array.ForEach(closed, index => Array.ForEach(_counts, c => c.Remove(index)));
        Try(position + 1, left, skews);
        Array.ForEach(closed, index => Array.ForEach(_counts, c => c.Restore(index)));
        _isClosed[_classOf[position]] = false;
    }

    private bool CanStillFit(int left, int[] skews)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            if (!_counts[i].CanFit(left, skews[i]))
            {
                return false;
            }
        }

        return true;
    }

    // The candidates are ranked, so the next ones are the best that can follow.
    private bool CanStillWin(int position, int left)
    {
        if (_best is null)
        {
            return true;
        }

        var next = Enumerable.Range(position, _problem.Ranked.Count - position).Where(p => !_isClosed[_classOf[p]]).Take(left);
        return new Choice([.. _taken, .. next]).IsBetterThan(_best, _problem.Ranked);
    }

    private static int[] ClassesOf(ChoiceProblem problem)
    {
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. problem.Ranked.Select(candidate =>
            {
                var key = string.Join(' ', problem.Spreads.Select(s => s.DomainOf[candidate.Index]));
                classes.TryAdd(key, classes.Count);
                return classes[key];
            }),
        ];
    }
}
