using LcncInfra.Flow.Gates;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Questions;

/// <summary>An answer of the world outside.</summary>
/// <param name="Outcome">Whether all is well.</param>
/// <param name="Text">What was found, or why it is not well.</param>
public sealed record FlowAnswer(GateOutcome Outcome, string Text)
{
    /// <summary>What became of a proposal; <see langword="null"/> if that was not asked, or could not be found out.</summary>
    public ProposalStatus? Proposal { get; init; }

    /// <summary>What was found, if it is several things.</summary>
    public ValueList<string> Values { get; init; } = [];
}
