using LcncInfra.Manifests.Images;
using LcncInfra.Model.Collections;

namespace LcncInfra.Generation.Images;

/// <summary>What a cluster type must be able to pull.</summary>
/// <param name="ClusterType">Its name.</param>
/// <param name="Unknown">Why the images cannot be known; <see langword="null"/> if they are.</param>
public sealed record ClusterTypeImages(string ClusterType, string? Unknown)
{
    /// <summary>The images, in order of their names.</summary>
    public ValueList<RequiredImage> Images { get; init; } = [];

    /// <summary>Whether no network reaches its clusters, so that images come with the manifests.</summary>
    public bool IsAirGapped { get; init; }

    /// <summary>Objects that run images which they do not name, as messages call them, in order.</summary>
    public ValueList<string> Unseen { get; init; } = [];

    /// <summary>What stands where an image should, and is the name of none.</summary>
    public ValueList<ImageUse> Unreadable { get; init; } = [];
}
