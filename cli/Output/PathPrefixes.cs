namespace LcncInfra.Cli.Output;

/// <summary>The folders above a path.</summary>
internal static class PathPrefixes
{
    /// <summary><c>a</c> and <c>a/b</c> of <c>a/b/c</c>.</summary>
    public static IEnumerable<string> Of(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
