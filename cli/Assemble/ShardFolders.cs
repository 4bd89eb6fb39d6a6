using LcncInfra.Cli.Output;
using LcncInfra.Generation.Shards;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository;
using LcncInfra.Repository.Shards;

namespace LcncInfra.Cli.Assemble;

/// <summary>Finds the shards in the folders that a command line names.</summary>
internal static class ShardFolders
{
    // A folder of artifacts, the shard in it, the environment in that.
    private const int Depth = 2;

    /// <summary>The shards that can be read; the others are reported.</summary>
    public static IReadOnlyList<FoundShard> Find(IEnumerable<string> folders, DiagnosticBag diagnostics) =>
        [.. folders.SelectMany(folder => Below(folder, diagnostics)).Select(folder => Read(folder, diagnostics)).OfType<FoundShard>()];

    private static IReadOnlyList<string> Below(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            var found = Below(folder, Depth).ToList();
            if (found.Count == 0)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableShard(
                    folder, Directory.Exists(folder) ? $"neither it nor a folder in it holds a record, '{ShardRecord.Path}'" : "there is no such folder"));
            }

            return found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(RepositoryDiagnostics.UnreadableShard(folder, e.Message.TrimEnd('.')));
            return [];
        }
    }

    private static IEnumerable<string> Below(string folder, int depth)
    {
        if (File.Exists(Path.Combine(folder, ShardRecord.Path)))
        {
            return [folder];
        }

        return depth == 0 || !Directory.Exists(folder)
            ? []
            : Directory.EnumerateDirectories(folder).Where(IsFinished).Order(StringComparer.Ordinal).SelectMany(child => Below(child, depth - 1));
    }

    // What a run that was killed left beside its output.
    private static bool IsFinished(string folder) => !Path.GetFileName(folder).Contains(".lcnc-", StringComparison.Ordinal);

    private static FoundShard? Read(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            var files = new ShardTree(FolderPublishedTree.Open(folder));
            if (files.Read(ShardRecord.Path) is { } json)
            {
                return ShardRecordReader.Read(json, folder, diagnostics) is { } record ? new FoundShard(folder, record, files) : null;
            }

            diagnostics.Add(RepositoryDiagnostics.UnreadableShard(folder, "its record cannot be read"));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(RepositoryDiagnostics.UnreadableShard(folder, e.Message.TrimEnd('.')));
            return null;
        }
    }
}
