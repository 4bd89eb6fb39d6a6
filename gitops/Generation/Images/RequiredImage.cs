using LcncInfra.Manifests.Images;
using LcncInfra.Model.Collections;

namespace LcncInfra.Generation.Images;

/// <summary>An image that a cluster type must be able to pull.</summary>
/// <param name="Reference">Its name.</param>
/// <param name="DeploymentTargets">What runs it, in order.</param>
public sealed record RequiredImage(ImageReference Reference, ValueList<string> DeploymentTargets)
{
    /// <summary>Project and repository below the environment's registry; <see langword="null"/> for an image from elsewhere.</summary>
    public string? RegistryPath { get; init; }
}
