using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Objects;

/// <summary>The objects that are applied together, such as all of an application on one target.</summary>
/// <param name="Objects">The objects, in the order of the manifests.</param>
public sealed record ManifestSet(IReadOnlyList<ManifestObject> Objects)
{
    /// <summary>Names of Secrets that the platform puts beside them, such as those that open registries.</summary>
    public IReadOnlyCollection<string> ForeignSecrets { get; init; } = [];

    /// <summary>A set of some values; what is no object of Kubernetes is left out.</summary>
    public static ManifestSet Of(IEnumerable<GoMap> roots) => new([.. roots.Select(root => new ManifestObject(root)).Where(o => o.Kind.Length > 0)]);

    /// <summary>The objects of a kind.</summary>
    internal IEnumerable<ManifestObject> OfKind(string group, string kind) => Objects.Where(o => o.Is(group, kind));

    /// <summary>An object of a kind beside another one.</summary>
    internal ManifestObject? Beside(ManifestObject other, string group, (string Kind, string Name) wanted) => Objects.FirstOrDefault(o =>
        o.Is(group, wanted.Kind)
        && string.Equals(o.Name, wanted.Name, StringComparison.Ordinal)
        && string.Equals(o.Namespace, other.Namespace, StringComparison.Ordinal));
}
