using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Guardrails.Findings;

/// <summary>Something that a policy found, once however many places it is at.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Subject">What it is about as messages call it: <c>Deployment 'shop/web'</c>.</param>
/// <param name="Message">What is wrong with it, without the subject.</param>
public sealed record PolicyFinding(Policy Policy, Severity Severity, string Subject, string Message)
{
    /// <summary>Where the control plane says what leads to it; <see cref="SourceSpan.None"/> if nothing does.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;

    /// <summary>The workload that it is of; <see langword="null"/> if none.</summary>
    public string? Workload { get; init; }

    /// <summary>Generated files, or names of resources in the engine, in ordinal order.</summary>
    public ValueList<string> Places { get; init; } = ValueList<string>.Empty;

    /// <summary>What accepts it; <see langword="null"/> if nothing does.</summary>
    public Sourced<Waiver>? Waiver { get; init; }

    /// <summary>Subject and message as one sentence.</summary>
    public string Sentence => $"{Subject}: {Message}.";
}
