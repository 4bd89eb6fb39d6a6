using LcncInfra.Model.Names;
using LcncInfra.Repository.Interchange;
using LcncInfra.Repository.Releases;

namespace LcncInfra.Publishing.Commits;

/// <summary>Files of a published tree that say where it comes from and nothing of what clusters run.</summary>
public static class OriginFiles
{
    /// <summary>The folder of what is needed to generate the tree again, from the tree's root.</summary>
    public const string InputsFolder = ".lcnc/inputs";

    /// <summary>The path of an input.</summary>
    /// <param name="root">Where the tree begins.</param>
    /// <param name="names">The name of the file, below folders.</param>
    public static RepositoryPath InputPath(RepositoryPath root, params ReadOnlySpan<string> names) => RepositoryPath.Of([".lcnc", "inputs", .. names]).Under(root);

    /// <summary>Whether a path is one of them, for a tree that begins at a folder.</summary>
    public static bool Has(string root, string path) =>
        path == Below(root, HydratorMetadata.Path) || path == Below(root, ReleaseRecord.Path) || IsInput(root, path);

    /// <summary>Whether a path is one of what is needed to generate the tree again.</summary>
    public static bool IsInput(string root, string path) => path.StartsWith(Below(root, $"{InputsFolder}/"), StringComparison.Ordinal);

    /// <summary>Whether a path is any of the records that we keep about a tree.</summary>
    public static bool IsRecord(string root, string path) =>
        path == Below(root, HydratorMetadata.Path) || path.StartsWith(Below(root, ".lcnc/"), StringComparison.Ordinal);

    private static string Below(string root, string path) => root.Length == 0 ? path : $"{root}/{path}";
}
