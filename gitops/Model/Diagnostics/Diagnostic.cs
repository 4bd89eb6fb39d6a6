using LcncInfra.Model.Collections;
using LcncInfra.Model.Secrets;

namespace LcncInfra.Model.Diagnostics;

/// <summary>One finding about the input: what is wrong, where, and what to do next.</summary>
/// <param name="Code"><c>LC</c> and four digits; the first digit is the stage. Documented in <c>docs/diagnostics.md</c>, never
/// reused.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="At">The smallest text that the user must change.</param>
/// <param name="Message">One sentence naming kind, object and value.</param>
/// <remarks>What looks like a secret is hidden here, once for all formats and logs: input is quoted in many messages.</remarks>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message)
{
    /// <summary>One sentence naming kind, object and value; never a secret.</summary>
    public string Message { get; init => field = SecretText.Hide(value); } = SecretText.Hide(Message);

    /// <summary>The next step, or the nearest name; <see langword="null"/> when the message says it.</summary>
    public string? Hint { get; init => field = value is null ? null : SecretText.Hide(value); }

    /// <summary>Other places the finding is about, in order of importance.</summary>
    public ValueList<RelatedPlace> Related { get; init; } = ValueList<RelatedPlace>.Empty;

    /// <summary>The object the finding is about as <c>Kind/name</c>, which suppressions and waivers match; <see langword="null"/> if
    /// none.</summary>
    public string? Subject { get; init; }
}
