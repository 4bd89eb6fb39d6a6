using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LcncInfra.Git;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Diff;

/// <summary>What a commit of a GitOps repository holds, in one of its folders.</summary>
internal sealed class GitPublishedTree : IPublishedTree
{
    private readonly GitRepository _repository;
    private readonly Dictionary<string, GitTreeEntry> _entries;
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    private GitPublishedTree(GitRepository repository, IEnumerable<(string Path, GitTreeEntry Entry)> entries)
    {
        _repository = repository;
        _entries = entries.ToDictionary(e => e.Path, e => e.Entry, StringComparer.Ordinal);
        Paths = [.. _entries.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The tree of a commit.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="folder">A folder of the commit, with <c>/</c>; empty for all of it. One that is absent holds nothing.</param>
    /// <exception cref="GitException">The commit cannot be read.</exception>
    public static GitPublishedTree Open(GitRepository repository, string commit, string folder)
    {
        var prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return new GitPublishedTree(repository, repository.List(commit, CancellationToken.None)
            .Where(entry => entry.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(entry => (entry.Path[prefix.Length..], entry)));
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        lock (_contents)
        {
            if (!_contents.TryGetValue(path, out var content) && _entries.TryGetValue(path, out var entry))
            {
                content = _repository.Read([entry.Blob], CancellationToken.None)[0];
                _contents.Add(path, content);
            }

            return content;
        }
    }

    /// <inheritdoc/>
    /// <remarks>Compares the names that git gives to contents; what differs is read at once, because it is asked for next.</remarks>
    public bool[] HasSame(IReadOnlyList<RenderedFile> files)
    {
        var same = new bool[files.Count];
        Parallel.For(0, same.Length, i => same[i] = _entries.TryGetValue(files[i].Path.Value, out var entry) && !entry.IsLink && entry.Blob == BlobName(files[i], entry));
        var others = files.Where((file, i) => !same[i] && _entries.ContainsKey(file.Path.Value)).Select(file => file.Path.Value).ToList();
        var contents = _repository.Read([.. others.Select(path => _entries[path].Blob)], CancellationToken.None);
        lock (_contents)
        {
            for (var i = 0; i < others.Count; i++)
            {
                _contents[others[i]] = contents[i];
            }
        }

        return same;
    }

    [SuppressMessage("Security", "CA5350", Justification = "Git names contents by SHA-1 in most repositories; nothing here relies on it for security.")]
    private static string BlobName(RenderedFile file, GitTreeEntry entry)
    {
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {file.Content.Length}\0"));
        byte[] blob = [.. header, .. file.Content.Span];
        return Convert.ToHexStringLower(entry.Blob.Length == 40 ? SHA1.HashData(blob) : SHA256.HashData(blob));
    }
}
