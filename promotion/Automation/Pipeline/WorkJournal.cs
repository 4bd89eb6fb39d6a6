using LcncInfra.Flow.States;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Keeps what a run did to stacks, for its report: also when it is stopped in the middle.</summary>
internal sealed class WorkJournal
{
    private readonly List<StackWork> _work = [];

    /// <summary>All work, oldest first.</summary>
    public IReadOnlyList<StackWork> Work => _work;

    /// <summary>The newest work of each environment.</summary>
    public IEnumerable<StackWork> Latest => _work.GroupBy(w => w.Environment, StringComparer.Ordinal).Select(g => g.Last());

    /// <summary>The work for a move; begun now if there is none.</summary>
    public StackWork Of(string environment, string stack, Move move)
    {
        var known = _work.FindLast(w => w.Environment == environment && IsSame(w.Move, move));
        if (known is null)
        {
            _work.Add(known = new StackWork(environment, stack, move));
        }

        return known;
    }

    /// <summary>Replaces what is known about the work for a move.</summary>
    public void Put(StackWork work) => _work[_work.FindLastIndex(w => w.Environment == work.Environment && IsSame(w.Move, work.Move))] = work;

    // A move gets its base when it is written down.
    private static bool IsSame(Move one, Move other) => (one.Reason, one.Number, one.Rendering, one.At) == (other.Reason, other.Number, other.Rendering, other.At);
}
