using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>What a run has found out about the moves that it wants to make, and which environments it leaves alone because of it.</summary>
/// <param name="preparer">Sees to what environments stand on.</param>
internal sealed class PreparedMoves(IEnvironmentPreparer preparer)
{
    private readonly HashSet<(string Environment, string Rendering)> _checked = [];
    private readonly SortedDictionary<string, string> _stopped = new(StringComparer.Ordinal);

    /// <summary>By environment, why nothing more is done there.</summary>
    public IReadOnlyDictionary<string, string> Stopped => _stopped;

    /// <summary>Whether a move may be made; asked once in a run.</summary>
    public Preparation Check(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var key = (fleet.Environment, move.Rendering);
        if (_checked.Contains(key))
        {
            return new Preparation.Ready();
        }

        var checkedNow = Noted(fleet, preparer.Check(fleet, move, releaseLock));
        if (checkedNow is Preparation.Ready)
        {
            _checked.Add(key);
        }

        return checkedNow;
    }

    /// <summary>Makes what a move stands on.</summary>
    public Preparation Prepare(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock) => Noted(fleet, preparer.Prepare(fleet, move, releaseLock));

    private Preparation Noted(FleetFacts fleet, Preparation preparation)
    {
        if (preparation is Preparation.Refused { Reason: var refusal })
        {
            _stopped[fleet.Environment] = refusal;
        }
        else if (preparation is Preparation.Later { Reason: var obstacle })
        {
            _stopped[fleet.Environment] = obstacle;
        }

        return preparation;
    }
}
