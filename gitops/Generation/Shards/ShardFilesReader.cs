using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository;

namespace LcncInfra.Generation.Shards;

/// <summary>Reads the files of a shard, and holds each against the digest that was taken when it was rendered.</summary>
internal static class ShardFilesReader
{
    /// <summary>Its files; what else lies in its folder is nothing of ours and is passed over.</summary>
    public static IEnumerable<RenderedFile> Read(FoundShard shard, DiagnosticBag diagnostics)
    {
        var entries = shard.Record.Files;
        var files = new RenderedFile?[entries.Count];
        Parallel.For(0, files.Length, i =>
        {
            var entry = entries[i];
            var file = shard.Files.Read(entry.Path) is { } content
                ? new RenderedFile(RepositoryPath.Of(entry.Path.Split('/')), content, entry.Owner)
                : null;
            files[i] = file?.Digest == entry.Digest ? file : null;
        });
        var damaged = Enumerable.Range(0, files.Length).Where(i => files[i] is null).ToList();
        if (damaged.Count > 0)
        {
            diagnostics.Add(RepositoryDiagnostics.DamagedShard(shard.Name, entries[damaged[0]].Path, damaged.Count));
        }

        return files.OfType<RenderedFile>();
    }
}
