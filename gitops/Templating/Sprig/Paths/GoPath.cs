namespace LcncInfra.Templating.Sprig.Paths;

/// <summary>Go's package <c>path</c>: paths with slashes, on any machine.</summary>
internal static class GoPath
{
    /// <summary>The shortest path of the same meaning; <c>.</c> for none.</summary>
    public static string Clean(string path)
    {
        if (path.Length == 0)
        {
            return ".";
        }

        var isRooted = path.StartsWith('/');
        List<string> parts = [];
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                StepUp(parts, isRooted);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        var cleaned = string.Join('/', parts);
        return isRooted ? "/" + cleaned : cleaned.Length == 0 ? "." : cleaned;
    }

    /// <summary>The last part; <c>.</c> for an empty path, <c>/</c> for slashes only.</summary>
    public static string Base(string path)
    {
        var trimmed = path.TrimEnd('/');
        return path.Length == 0 ? "." : trimmed.Length == 0 ? "/" : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }

    /// <summary>All but the last part, cleaned.</summary>
    public static string Directory(string path) => Clean(path[..(path.LastIndexOf('/') + 1)]);

    /// <summary>The last part from its last dot on.</summary>
    public static string Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path[dot..] : string.Empty;
    }

    private static void StepUp(List<string> parts, bool isRooted)
    {
        if (parts is [.., not ".."])
        {
            parts.RemoveAt(parts.Count - 1);
        }
        else if (!isRooted)
        {
            parts.Add("..");
        }
    }
}
