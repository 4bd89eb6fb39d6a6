using LcncInfra.Generation.Images;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Images;

/// <summary>Findings about images that cluster types must have (LC938x). One method per code; a retired code stays retired.</summary>
internal static class ImagesDiagnostics
{
    /// <summary>An image for clusters that no network reaches can be another one tomorrow.</summary>
    public static Diagnostic NotPinned(string clusterType, RequiredImage image) => Warning(
        "LC9380",
        clusterType,
        $"Image '{image.Reference}' of cluster type '{clusterType}' is not pinned by a digest{Users(image)}, so a bundle may hold another image than the one that was tested.",
        "Write it with '@sha256:…' behind the tag.");

    /// <summary>Nothing says what a cluster type must have.</summary>
    public static Diagnostic NotKnown(string clusterType, string why) => Warning(
        "LC9381", clusterType, $"The images of cluster type '{clusterType}' are not in the list: {why}.", "Choose cluster types with --cluster-type, or render their manifests.");

    /// <summary>An object runs images that it does not name.</summary>
    public static Diagnostic Unseen(string clusterType, string item) => Warning(
        "LC9382", clusterType, $"{item} on cluster type '{clusterType}' runs images that it does not name.", "Add them to the list by hand, or name them in the object where its kind lets you.");

    /// <summary>A text is no name of an image.</summary>
    public static Diagnostic Unreadable(string clusterType, string image, string owner, string path) => Warning(
        "LC9383", clusterType, $"'{image}' in {path} of {owner} on cluster type '{clusterType}' is no name of an image.", "Write registry, repository, and tag or digest.");

    private static string Users(RequiredImage image) => image.DeploymentTargets.Count == 0 ? string.Empty : $" (of {string.Join(", ", image.DeploymentTargets)})";

    private static Diagnostic Warning(string code, string clusterType, string message, string hint) => new(code, Severity.Warning, SourceSpan.None, message)
    {
        Hint = hint,
        Subject = $"ClusterType/{clusterType}",
    };
}
