using Pulumi;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>One configuration of Harbor.</summary>
/// <param name="Name">What the names of its resources begin with.</param>
/// <param name="Image">The image with Python.</param>
/// <param name="Plan">What Harbor shall have, as JSON, with secrets in it where it has some.</param>
internal sealed record HarborRun(string Name, string Image, Output<string> Plan)
{
    /// <summary>The cluster of Harbor; <see langword="null"/> for the parent's.</summary>
    public ProviderResource? Provider { get; init; }
}
