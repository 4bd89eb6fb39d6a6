using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Findings;

/// <summary>A finding about one assignment that many others may share word for word.</summary>
/// <param name="Assignment">The assignment it was found at.</param>
/// <param name="Key">What is the same for all that share it: kind of finding, place and text without the assignment.</param>
/// <param name="Diagnostic">Makes the diagnostic, given how the assignments are called.</param>
public sealed record AssignmentFinding(string Assignment, (string Kind, SourceSpan At, string Text) Key, Func<string, Diagnostic> Diagnostic)
{
    /// <summary>Whether the assignment could not be rendered.</summary>
    public bool IsFailure { get; init; }
}
