using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Settings;
using LcncInfra.Manifests.Images;
using LcncInfra.Manifests.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Generation.Images;

/// <summary>Lists what each cluster type must be able to pull, as far as the rendered tree says it.</summary>
public static class ImageLister
{
    private const string WorkloadFolder = "/workloads/";

    private const string ByReference = "its manifests are delivered by reference; 'delivery: rendered' makes them known";

    /// <summary>The cluster types of an environment that was generated, in order of names.</summary>
    /// <exception cref="ArgumentException">The run did not reach a tree.</exception>
    public static ValueList<ClusterTypeImages> Of(GenerationResult result)
    {
        if (result is not { Catalog: { } catalog, Tree: { } tree })
        {
            throw new ArgumentException("The run did not reach a tree.", nameof(result));
        }

        var files = tree.Files.Where(f => f.Path.Value.EndsWith(".yaml", StringComparison.Ordinal)).ToLookup(f => f.Owner.Split('/')[0], StringComparer.Ordinal);
        return [.. catalog.ClusterTypes.Select(c => Of(catalog, c.Value, files[c.Value.Name]))];
    }

    /// <summary>Project and repository of each image that is in a registry, once and in order: what its mirrors must have.</summary>
    public static ValueList<string> RegistryPaths(IEnumerable<ClusterTypeImages> clusterTypes) =>
        [.. clusterTypes.SelectMany(c => c.Images).Select(i => i.RegistryPath).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ClusterTypeImages Of(EnvironmentCatalog catalog, ClusterType clusterType, IEnumerable<RenderedFile> files)
    {
        var images = new ClusterTypeImages(clusterType.Name, IsRendered(catalog, clusterType.Name) ? null : ByReference) { IsAirGapped = AirGap.IsAround(catalog, clusterType) };
        return images.Unknown is null ? Read(images, catalog, files) : images;
    }

    private static bool IsRendered(EnvironmentCatalog catalog, string clusterType) =>
        (catalog.ClusterTypeProfiles.FirstOrDefault(p => p.Value.Name == clusterType)?.Value.Delivery ?? catalog.Settings?.Value.Delivery) == DeliveryMode.Rendered;

    private static ClusterTypeImages Read(ClusterTypeImages images, EnvironmentCatalog catalog, IEnumerable<RenderedFile> files)
    {
        var targets = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var references = new Dictionary<string, ImageReference>(StringComparer.Ordinal);
        var unseen = new SortedSet<string>(StringComparer.Ordinal);
        var unreadable = new List<ImageUse>();
        foreach (var file in files)
        {
            var target = file.Owner.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? file.Owner[(slash + 1)..] : null;
            foreach (var item in TreeObjectReader.Read(file))
            {
                Read(item, target);
                if (file.Path.Value.Contains(WorkloadFolder, StringComparison.Ordinal) && ImageFinder.BringsUnseen(item))
                {
                    unseen.Add(item.ToString());
                }
            }
        }

        var roots = catalog.Registries is [var registry, ..] ? registry.Value.Locations.Select(RootOf).ToList() : [];
        return images with
        {
            Images = [.. targets.Select(t => new RequiredImage(references[t.Key], [.. t.Value]) { RegistryPath = PathBelow(references[t.Key], roots) })],
            Unseen = [.. unseen],
            Unreadable = [.. unreadable.Distinct().OrderBy(u => u.Owner, StringComparer.Ordinal).ThenBy(u => u.Path, StringComparer.Ordinal)],
        };

        void Read(ManifestObject item, string? target)
        {
            foreach (var use in ImageFinder.In(item))
            {
                if (ImageReference.Parse(use.Image) is not { } reference)
                {
                    unreadable.Add(use);
                    continue;
                }

                references[reference.ToString()] = reference;
                var users = targets.TryGetValue(reference.ToString(), out var known) ? known : targets[reference.ToString()] = new SortedSet<string>(StringComparer.Ordinal);
                if (target is not null)
                {
                    users.Add(target);
                }
            }
        }
    }

    private static string RootOf(RegistryLocation location) => location.PrefixOf(string.Empty);

    private static string? PathBelow(ImageReference reference, List<string> roots)
    {
        var name = $"{reference.Host}/{reference.Repository}";
        return roots.Find(r => name.StartsWith(r, StringComparison.Ordinal)) is { } root ? name[root.Length..] : null;
    }
}
