using System.Formats.Tar;
using System.IO.Compression;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Unpacks archives (<c>.tgz</c>) that come from elsewhere: regular files below the folder only, within limits.</summary>
internal static class ArchiveReader
{
    private const long MaximumBytes = 256L << 20;

    private const int MaximumFiles = 20_000;

    private const string Remedy = "Publish the archive anew, with helm or with the reconciler's own tool.";

    /// <summary>Writes what an archive holds into a folder.</summary>
    /// <exception cref="WorkloadException">It is no archive, or holds what no manifests are.</exception>
    public static void Extract(byte[] archive, string folder)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
            using var tar = new TarReader(packed);
            var (bytes, files) = (0L, 0);
            while (tar.GetNextEntry() is { } entry)
            {
                bytes += entry.Length;
                if (bytes > MaximumBytes || ++files > MaximumFiles)
                {
                    throw new WorkloadException(WorkloadFailureKind.NotFetched, "The archive is larger than manifests ever are.", Remedy);
                }

                Extract(entry, folder);
            }
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or EndOfStreamException)
        {
            throw new WorkloadException(WorkloadFailureKind.NotFetched, "What was fetched is no archive (.tgz).", Remedy);
        }
    }

    private static void Extract(TarEntry entry, string folder)
    {
        if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
        {
            return;
        }

        if (RepositoryPath.Parse(entry.Name) is not { Value.Length: > 0 } path)
        {
            throw new WorkloadException(WorkloadFailureKind.NotFetched, "The archive holds a file that would lie outside of its folder.", Remedy);
        }

        var file = Path.Combine(folder, path.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        using var written = new FileStream(file, FileMode.Create, FileAccess.Write);
        entry.DataStream?.CopyTo(written);
    }
}
