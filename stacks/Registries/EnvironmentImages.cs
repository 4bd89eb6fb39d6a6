using System.Collections.Immutable;
using LcncInfra.Components.Registries;
using LcncInfra.Generation;
using LcncInfra.Generation.Images;
using LcncInfra.Model.Collections;

namespace LcncInfra.Stacks.Registries;

/// <summary>Which images the cluster types of an environment must have, as far as its rendered tree says it.</summary>
/// <param name="ClusterTypes">What is known of each.</param>
internal sealed record EnvironmentImages(ValueList<ClusterTypeImages> ClusterTypes)
{
    /// <summary>The images of an environment that was generated.</summary>
    public static EnvironmentImages Of(GenerationResult generated) => new(ImageLister.Of(generated));

    /// <summary>What registries must have, of the cluster types whose objects name all images that they run.</summary>
    public ValueList<ClusterTypeRepositories> Repositories =>
        [.. ClusterTypes.Where(c => c is { Unknown: null, Unseen.Count: 0, Unreadable.Count: 0 }).Select(c => new ClusterTypeRepositories(c.ClusterType, ImageLister.RegistryPaths([c])))];

    /// <summary>The names of the images of each cluster type that a network reaches.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Pulled => NamesOf(c => !c.IsAirGapped);

    /// <summary>The names of the images of each other cluster type, for a signed bundle.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Bundled => NamesOf(c => c.IsAirGapped);

    private ImmutableDictionary<string, ImmutableArray<string>> NamesOf(Func<ClusterTypeImages, bool> which) => ClusterTypes
        .Where(c => c.Unknown is null && which(c))
        .ToImmutableDictionary(c => c.ClusterType, c => c.Images.Select(i => i.Reference.ToString()).ToImmutableArray(), StringComparer.Ordinal);
}
