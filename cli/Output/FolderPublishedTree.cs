using LcncInfra.Cli.Output.Files;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Output;

/// <summary>What an output folder holds before a run.</summary>
internal sealed class FolderPublishedTree : IPublishedTree
{
    // Files of one comparison; a worker sets itself up once for each.
    private const int Portion = 512;

    private readonly string _root;
    private readonly PublishedFolder _found;
    private readonly Lazy<HashSet<string>> _paths;

    private FolderPublishedTree(string root, PublishedFolder found)
    {
        _root = root;
        _found = found;
        _paths = new(() => found.Paths.ToHashSet(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    /// <remarks>A repository of git inside the output is listed as the one path <c>.git</c> and never entered.</remarks>
    public IReadOnlyList<string> Paths => _found.Paths;

    /// <summary>Paths of the folders.</summary>
    public IReadOnlyList<string> Folders => _found.Folders;

    /// <summary>Paths among <see cref="Paths"/> that are folders which are not entered.</summary>
    public IReadOnlyList<string> Closed => _found.Closed;

    /// <summary>Whether there is an empty folder, which no tree of ours has.</summary>
    public bool HasEmptyFolder => _found.HasEmptyFolder;

    /// <summary>Lists a folder; one that is absent holds nothing.</summary>
    /// <exception cref="Running.EnvironmentFailedException">A folder cannot be read (LC7308).</exception>
    public static FolderPublishedTree Open(string root)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        return Reading(full, () => new FolderPublishedTree(full, Directory.Exists(full) ? PublishedFolderWalker.Walk(full) : new PublishedFolder()));
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        return _paths.Value.Contains(path) && file is { Exists: true, LinkTarget: null } && !file.Attributes.HasFlag(FileAttributes.Device)
            ? Reading(_root, () => File.ReadAllBytes(file.FullName))
            : null;
    }

    /// <inheritdoc/>
    public bool[] HasSame(IReadOnlyList<RenderedFile> files)
    {
        var same = new bool[files.Count];
        if (_found.Paths.Count == 0)
        {
            return same;
        }

        // A path that was not listed may still open, through a link in the middle of it.
        var listed = _paths.Value;
        Parallel.For(0, (files.Count + Portion - 1) / Portion, () => FolderFiles.Of(_root), (portion, _, folder) =>
        {
            for (var i = portion * Portion; i < Math.Min(files.Count, (portion + 1) * Portion); i++)
            {
                var path = files[i].Path.Value;
                same[i] = listed.Contains(path) && (files[i].IsRendered ? folder.Holds(path, files[i].Content.Span) : folder.HoldsDigest(path, files[i].Digest));
            }

            return folder;
        }, _ => { });
        return same;
    }

    private static T Reading<T>(string root, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputDiagnostics.Unreadable(root, Git.GitText.Redact(e.Message).TrimEnd('.')).AsFailure();
        }
    }
}
