namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>A group of a pattern while it is read, or the whole pattern.</summary>
/// <param name="outerFlags">What holds again behind the group.</param>
/// <param name="capture">Number of the group, from 1; 0 if its text is not remembered.</param>
internal sealed class PatternGroup(PatternFlags outerFlags, int capture)
{
    private readonly List<PatternNode> _alternatives = [];
    private List<PatternNode> _sequence = [];

    /// <summary>What holds again behind the group.</summary>
    public PatternFlags OuterFlags { get; } = outerFlags;

    /// <summary>Number of the group, from 1; 0 if its text is not remembered.</summary>
    public int Capture { get; } = capture;

    /// <summary>Adds a part to the alternative that is being read.</summary>
    public void Add(PatternNode node) => _sequence.Add(node);

    /// <summary>Takes back the last part of this alternative, if there is one.</summary>
    public PatternNode? TakeLast()
    {
        if (_sequence.Count == 0)
        {
            return null;
        }

        var last = _sequence[^1];
        _sequence.RemoveAt(_sequence.Count - 1);
        return last;
    }

    /// <summary>Ends an alternative and begins the next.</summary>
    public void StartAlternative()
    {
        _alternatives.Add(CloseSequence());
        _sequence = [];
    }

    /// <summary>The whole group.</summary>
    public PatternNode Close()
    {
        var last = CloseSequence();
        return _alternatives.Count == 0 ? last : new PatternNode.Choice([.. _alternatives, last]);
    }

    private PatternNode CloseSequence() => _sequence switch
    {
        [] => new PatternNode.Empty(),
        [var only] => only,
        _ => new PatternNode.Sequence(_sequence),
    };
}
