namespace LcncInfra.Repository.Planning;

/// <summary>Kalypso's rule of what goes from a published tree, with the files of others set apart.</summary>
/// <remarks>
/// Kalypso <c>githubrepo.go</c>, <c>getTree</c>: a file in a first-level folder stays only if the folder is a current cluster type and the second segment
/// is <c>README.md</c> or a current target. Root files and first segments that begin with a dot stay; so do files in a kept target's folder.
/// </remarks>
internal sealed class KalypsoDeletion
{
    private readonly HashSet<string> _current;
    private readonly HashSet<string> _targetFolders;

    /// <param name="current">Current files; their first two segments are what stays.</param>
    /// <param name="published">Published paths.</param>
    public KalypsoDeletion(IEnumerable<string> current, IEnumerable<string> published)
    {
        _current = current.Select(FirstTwo).ToHashSet(StringComparer.Ordinal);
        _targetFolders = published.Where(IsManifest).Select(FirstTwo).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether Kalypso deletes a file.</summary>
    public bool Deletes(string path) =>
        path.Contains('/', StringComparison.Ordinal) && !path.StartsWith('.') && !_current.Contains(FirstTwo(path));

    /// <summary>Whether a file looks like one that Kalypso wrote: a cluster type's README, or a file in a folder that holds a target's manifests.</summary>
    public bool IsKalypsos(string path) => path.Split('/') switch
    {
        [_, "README.md"] => true,
        [_, _, _] => _targetFolders.Contains(FirstTwo(path)),
        _ => false,
    };

    private static bool IsManifest(string path) => path.Split('/') is [_, _, "reconciler.yaml" or "namespace.yaml"];

    private static string FirstTwo(string path)
    {
        var first = path.IndexOf('/', StringComparison.Ordinal);
        var second = first < 0 ? -1 : path.IndexOf('/', first + 1);
        return second < 0 ? path : path[..second];
    }
}
