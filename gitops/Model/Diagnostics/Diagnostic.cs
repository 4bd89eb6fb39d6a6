using LcncInfra.Model.Collections;

namespace LcncInfra.Model.Diagnostics;

/// <summary>One finding about the input: what is wrong, where, and what to do next.</summary>
/// <param name="Code"><c>LC</c> and four digits; the first digit is the stage. Documented in <c>docs/diagnostics.md</c>, never
/// reused.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="At">The smallest text that the user must change.</param>
/// <param name="Message">One sentence naming kind, object and value.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message)
{
    /// <summary>The next step, or the nearest name; <see langword="null"/> when the message says it.</summary>
    public string? Hint { get; init; }

    /// <summary>Other places the finding is about, in order of importance.</summary>
    public ValueList<RelatedPlace> Related { get; init; } = ValueList<RelatedPlace>.Empty;

    /// <summary>The object the finding is about as <c>Kind/name</c>, which suppressions and waivers match; <see langword="null"/> if
    /// none.</summary>
    public string? Subject { get; init; }
}
