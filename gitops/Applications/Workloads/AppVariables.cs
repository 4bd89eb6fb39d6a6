using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Applications.Workloads;

/// <summary>The ConfigMaps of an app: its environment variables, and the files of its bundle.</summary>
internal static class AppVariables
{
    /// <summary>The annotation of pods by which they start again when one of the ConfigMaps changes.</summary>
    public const string DigestAnnotation = "lcncinfra.io/config-digest";

    private const int DigestLength = 16;

    /// <summary>Name of the ConfigMap with the environment variables.</summary>
    public static string NameOf(AppContext app) => $"{app.Name}-variables";

    /// <summary>Name of the ConfigMap with the files of the bundle.</summary>
    public static string BundleNameOf(AppContext app) => $"{app.Name}-bundle";

    /// <summary>The variables: the runtime's, over which stand those of parts, over which stand the app's own.</summary>
    public static ValueMap Of(AppContext app, PodPart pod) =>
        ValueMap.Of(app.Runtime.Variables.Concat(pod.Variables).Concat(app.Spec.Variables));

    /// <summary>The ConfigMaps.</summary>
    public static IEnumerable<AppObject> Objects(AppContext app, PodPart pod)
    {
        yield return app.Object("v1", "ConfigMap", NameOf(app), ("data", ObjectTree.Texts(Of(app, pod))));
        if (app.Spec.Bundle.Files.Count > 0)
        {
            yield return app.Object("v1", "ConfigMap", BundleNameOf(app), ("data", ObjectTree.Texts(FilesOf(app))));
        }
    }

    /// <summary>What changes with the content of the ConfigMaps.</summary>
    public static string DigestOf(AppContext app, PodPart pod)
    {
        var digest = ContentDigest.Of(Of(app, pod).Concat(FilesOf(app)).SelectMany(e => new[] { e.Key, e.Value }));
        return digest[(digest.IndexOf(':', StringComparison.Ordinal) + 1)..][..DigestLength];
    }

    // Keys of a ConfigMap have no slash, and are the names that the files get.
    private static ValueMap FilesOf(AppContext app) => app.Spec.Bundle.Files.Count == 0
        ? ValueMap.Empty
        : ValueMap.Of(app.Spec.Bundle.Files.Select(f => KeyValuePair.Create(f[(f.LastIndexOf('/') + 1)..], app.BundleFiles.TryGetValue(f, out var text) ? text : string.Empty)));
}
