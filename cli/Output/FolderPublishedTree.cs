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
    private PublishedDigests? _digests;

    private FolderPublishedTree(string root, PublishedFolder found)
    {
        _root = root;
        _found = found;
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
        return _found.Paths.BinarySearch(path, StringComparer.Ordinal) >= 0 && file is { Exists: true, LinkTarget: null } && !file.Attributes.HasFlag(FileAttributes.Device)
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

        _digests?.Finish();
        Parallel.For(0, (files.Count + Portion - 1) / Portion, () => (Folder: FolderFiles.Of(_root), Listed: new PathFinder(_found.Paths)), (portion, _, own) =>
        {
            for (var i = portion * Portion; i < Math.Min(files.Count, (portion + 1) * Portion); i++)
            {
                // A path that was not listed may still open, through a link in the middle of it.
                var index = own.Listed.Find(files[i].Path.Value);
                same[i] = index >= 0 && (_digests?.Is(index, files[i].Digest) ?? Holds(own.Folder, files[i]));
            }

            return own;
        }, own => own.Folder.Dispose());
        return same;
    }

    /// <summary>Begins to read what the folder holds, for a tree that is soon to be compared with it.</summary>
    public void ReadAhead()
    {
        _digests = new PublishedDigests(_root, _found.Paths);
        _digests.Begin();
    }

    /// <summary>Ends what <see cref="ReadAhead"/> began.</summary>
    public void GiveUp() => _digests?.GiveUp();

    // Of a file that was rendered, the bytes say as much as the digest and cost less.
    private static bool Holds(FolderFiles folder, RenderedFile file) =>
        file.IsRendered ? folder.Holds(file.Path.Value, file.Content.Span) : folder.HoldsDigest(file.Path.Value, file.Digest);

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
