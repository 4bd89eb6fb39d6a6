using System.IO.Enumeration;

namespace LcncInfra.Cli.Output.Files;

/// <summary>Lists one folder, wherever the runtime does.</summary>
internal static class FolderEntries
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Names in any order; those of folders, but not of links to folders, end with <c>/</c>.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static List<string> Of(string folder) => [.. new FileSystemEnumerable<string>(folder, NameOf, Everything)];

    private static string NameOf(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        ? string.Concat(entry.FileName, "/")
        : entry.FileName.ToString();
}
