namespace LcncInfra.Catalog.Tenants;

/// <summary>The levels of Pod Security that the pods of a namespace are held against.</summary>
/// <param name="Enforce">What is not allowed is refused; <see langword="null"/> if the cluster's default holds.</param>
/// <param name="Audit">What is not allowed is recorded.</param>
/// <param name="Warn">What is not allowed is said to who asks.</param>
/// <param name="Version">The version of Kubernetes whose rules hold, such as <c>v1.31</c>, or <c>latest</c>.</param>
public sealed record PodSecurity(PodSecurityLevel? Enforce, PodSecurityLevel? Audit, PodSecurityLevel? Warn, string? Version)
{
    /// <summary>Nothing is said.</summary>
    public static PodSecurity None { get; } = new(null, null, null, null);

    /// <summary>These levels, and those of others where none is written.</summary>
    public PodSecurity Over(PodSecurity others) => new(Enforce ?? others.Enforce, Audit ?? others.Audit, Warn ?? others.Warn, Version ?? others.Version);
}
