namespace LcncInfra.Catalog.Promotions;

/// <summary>One person's agreement that a release goes into an environment; whose it is, the commit that wrote it says.</summary>
/// <param name="Name">Names it in messages.</param>
/// <param name="Environment">The environment.</param>
/// <param name="Release">Digest of the release.</param>
/// <param name="Rendering">Digest of what the release becomes in that environment.</param>
/// <remarks>Kind <c>Approval</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record Approval(string Name, string Environment, string Release, string Rendering)
{
    /// <summary>What the person wants to say; <see langword="null"/> if nothing.</summary>
    public string? Reason { get; init; }
}
