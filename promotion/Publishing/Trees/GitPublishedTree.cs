using LcncInfra.Git;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Publishing.Trees;

/// <summary>What a commit of a GitOps repository holds, in one of its folders.</summary>
public sealed class GitPublishedTree : IPublishedTree
{
    private const string Records = ".lcnc/";

    private readonly GitRepository _repository;
    private readonly Dictionary<string, GitTreeEntry> _entries;
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private KnownBlobs? _known;
    private bool _hasRecords;

    private GitPublishedTree(GitRepository repository, IEnumerable<(string Path, GitTreeEntry Entry)> entries)
    {
        _repository = repository;
        _entries = entries.ToDictionary(e => e.Path, e => e.Entry, StringComparer.Ordinal);
        Paths = [.. _entries.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    /// <remarks>Submodules are among them, as files of others.</remarks>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The tree of a commit.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commit">The commit; <see langword="null"/> for one that holds nothing.</param>
    /// <param name="folder">A folder of the commit, with <c>/</c>; empty for all of it. One that is absent holds nothing.</param>
    /// <exception cref="GitException">The commit cannot be read.</exception>
    public static GitPublishedTree Open(GitRepository repository, string? commit, string folder)
    {
        var prefix = folder.Length == 0 ? string.Empty : folder + "/";
        var entries = commit is null ? [] : repository.ListAll(commit, CancellationToken.None);
        return new GitPublishedTree(repository, entries
            .Where(entry => entry.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(entry => (entry.Path[prefix.Length..], entry)));
    }

    /// <summary>The same tree, compared with the help of what was found earlier.</summary>
    public GitPublishedTree Knowing(KnownBlobs? known)
    {
        _known = known;
        return this;
    }

    /// <summary>What git knows of a path; <see langword="null"/> if there is no such file.</summary>
    public GitTreeEntry? Entry(string path) => _entries.GetValueOrDefault(path);

    /// <summary>Reads many files at once, which are asked for next.</summary>
    public void Load(IEnumerable<string> paths)
    {
        lock (_contents)
        {
            ReadAll([.. paths]);
        }
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        lock (_contents)
        {
            if (!_hasRecords && IsRecord(path))
            {
                _hasRecords = true;
                ReadAll([.. Paths.Where(IsRecord)]);
            }

            if (!_contents.ContainsKey(path))
            {
                ReadAll([path]);
            }

            return _contents.GetValueOrDefault(path);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Compares the names that git gives to contents; what differs is read at once, because it is asked for next.</remarks>
    public bool[] HasSame(IReadOnlyList<RenderedFile> files)
    {
        var same = new bool[files.Count];
        Parallel.For(0, same.Length, i => same[i] = _entries.TryGetValue(files[i].Path.Value, out var entry) && entry.IsPlain && IsSame(files[i], entry.Blob));
        lock (_contents)
        {
            ReadAll([.. files.Where((_, i) => !same[i]).Select(file => file.Path.Value)]);
        }

        return same;
    }

    private bool IsSame(RenderedFile file, string blob)
    {
        if (_known?.Is(blob, file.Digest) == true)
        {
            return true;
        }

        var isSame = GitObjectName.IsOfBlob(file.Content.Span, blob);
        if (isSame)
        {
            _known?.Learn(blob, file.Digest);
        }

        return isSame;
    }

    // The records of a tree are read one after the other; git is asked once for all.
    private static bool IsRecord(string path) =>
        path.StartsWith(Records, StringComparison.Ordinal) || path.Contains($"/{Records}", StringComparison.Ordinal);

    private void ReadAll(IReadOnlyList<string> paths)
    {
        var missing = paths.Where(path => !_contents.ContainsKey(path) && _entries.TryGetValue(path, out var entry) && !entry.IsSubmodule).ToList();
        var contents = _repository.Read([.. missing.Select(path => _entries[path].Blob)], CancellationToken.None);
        for (var i = 0; i < missing.Count; i++)
        {
            _contents[missing[i]] = contents[i];
        }
    }
}
