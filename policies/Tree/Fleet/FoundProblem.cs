using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Tree.Fleet;

/// <summary>A problem at one place.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Subject">What it is about, as messages call it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="At">Where the control plane leads to it.</param>
internal sealed record FoundProblem(Policy Policy, string Subject, string Message, SourceSpan At)
{
    /// <summary>The workload; <see langword="null"/> if none.</summary>
    public string? Workload { get; init; }

    /// <summary>The generated file, or whatever else tells places apart.</summary>
    public required string Place { get; init; }

    /// <summary>What waivers look at; asked for only where there are any.</summary>
    public required Func<WaivableSubject> Waivable { get; init; }
}
