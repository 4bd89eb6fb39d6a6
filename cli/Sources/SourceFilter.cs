using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Sources;

namespace LcncInfra.Cli.Sources;

/// <summary>Says which files of a source are read; the same for folders and commits.</summary>
internal static class SourceFilter
{
    /// <summary>The folder that lists environments; its objects belong to no environment.</summary>
    public const string ListFolder = ".environments";

    /// <summary>Whether a file can hold objects, by its name.</summary>
    public static bool IsManifest(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        || path.EndsWith(".yml", StringComparison.Ordinal)
        || NameOf(path).Equals("Kustomization", StringComparison.Ordinal);

    /// <summary>Whether a file says what is ignored.</summary>
    public static bool IsIgnoreFile(string path) => NameOf(path).Equals(SourceIgnore.FileName, StringComparison.Ordinal);

    /// <summary>Whether a folder is never entered.</summary>
    public static bool IsPassedOver(ReadOnlySpan<char> name) =>
        name.Equals(".git", StringComparison.OrdinalIgnoreCase) || name.Equals(ListFolder, StringComparison.Ordinal) || name.Equals(PromotionCatalog.Folder, StringComparison.Ordinal);

    /// <summary>The folder of a path; empty for the root.</summary>
    public static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static ReadOnlySpan<char> NameOf(string path) => path.AsSpan(path.LastIndexOf('/') + 1);
}
