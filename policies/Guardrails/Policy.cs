namespace LcncInfra.Guardrails;

/// <summary>Something that must hold, whoever writes the control plane.</summary>
/// <param name="Name">Its name, one of <see cref="Catalog.Guardrails.PolicyNames"/>; also its id for code scanning.</param>
/// <param name="Levels">How much it matters where no PolicySet says.</param>
/// <param name="Reason">Why it must hold, in one sentence.</param>
/// <param name="Remedy">What to do about a finding, in one sentence.</param>
public sealed record Policy(string Name, PolicyLevels Levels, string Reason, string Remedy)
{
    /// <summary>What holds where nothing is found, in a few words.</summary>
    public required string Title { get; init; }
}
