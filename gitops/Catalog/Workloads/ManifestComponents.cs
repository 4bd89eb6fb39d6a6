using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Workloads;

/// <summary>The kustomize components that the manifests of a deployment target offer for capabilities of cluster types.</summary>
/// <remarks>
/// The value of <c>manifests.components</c>: folders, relative to <c>manifests.path</c>, separated by commas. The last segment of each is the name of the
/// capability that it is for.
/// </remarks>
public static class ManifestComponents
{
    /// <summary>The key.</summary>
    public const string Key = "components";

    /// <summary>Why a value offers nothing, to follow its name; <see langword="null"/> if it does.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The folder of the manifests, which no component may leave the repository from.</param>
    public static string? ProblemOf(string value, string path)
    {
        var folders = value.Split(',');
        if (RepositoryPath.Parse(path) is not { } root || Array.Exists(folders, f => !StaysInside(f, root)))
        {
            return "it is no list of folders, relative to 'path' and inside of the repository, with commas between them";
        }

        return folders.Select(CapabilityOf).Distinct(StringComparer.Ordinal).Count() < folders.Length ? "it has two components for one capability" : null;
    }

    /// <summary>The folders, by capability.</summary>
    public static ValueMap Of(ValueMap manifests) => manifests.TryGetValue(Key, out var value) && value.Length > 0
        ? ValueMap.Of(value.Split(',').Select(f => KeyValuePair.Create(CapabilityOf(f), f)))
        : ValueMap.Empty;

    private static string CapabilityOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    private static bool StaysInside(string folder, RepositoryPath root)
    {
        var depth = root.Value.Length == 0 ? 0 : root.Value.Split('/').Length;
        var segments = folder.Split('/');
        foreach (var segment in segments)
        {
            depth += segment == ".." ? -1 : 1;
            if (depth < 0 || (segment != ".." && !RepositoryPath.IsSegment(segment)))
            {
                return false;
            }
        }

        return segments[^1] != "..";
    }
}
