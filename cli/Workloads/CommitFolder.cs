using System.Security.Cryptography;
using System.Text;
using LcncInfra.Git;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Files of a commit to be written into a folder: those below one folder, or all if kustomize may look beside it.</summary>
internal sealed class CommitFolder
{
    private const long MaximumBytes = 512L << 20;

    private const int PortionBytes = 32 << 20;

    private readonly GitRepository _repository;
    private readonly List<GitTreeEntry> _entries;

    /// <summary>Lists the files.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public CommitFolder(GitRepository repository, string commit, RepositoryPath folder)
    {
        _repository = repository;
        // A link could lead out of the folder; what needs it will miss it and say so.
        var all = repository.List(commit, CancellationToken.None).Where(e => !e.IsLink && RepositoryPath.Parse(e.Path)?.Value == e.Path).ToList();
        var prefix = folder.Value.Length == 0 ? string.Empty : $"{folder}/";
        var below = all.Where(e => e.Path.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        var isWhole = prefix.Length == 0 || below.Exists(e => FolderBuilder.IsKustomization(e.Path[(e.Path.LastIndexOf('/') + 1)..]));
        _entries = isWhole ? all : below;
        Name = isWhole ? $"commit-{commit}" : $"commit-{commit}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prefix)))[..16]}";
    }

    /// <summary>Names what is written.</summary>
    public string Name { get; }

    /// <summary>Writes the files.</summary>
    /// <exception cref="WorkloadException">There is too much.</exception>
    public void Write(string folder)
    {
        if (_entries.Sum(e => e.Size) > MaximumBytes)
        {
            throw new WorkloadException(
                WorkloadFailureKind.NotFetched,
                FormattableString.Invariant($"The commit has more than {MaximumBytes >> 20} MiB of files."),
                "Keep manifests in a repository of their own, or publish them as an artifact or a chart.");
        }

        for (var (first, next) = (0, 0); first < _entries.Count; first = next)
        {
            for (var bytes = 0L; next < _entries.Count && (next == first || bytes + _entries[next].Size <= PortionBytes); next++)
            {
                bytes += _entries[next].Size;
            }

            Write(folder, _entries[first..next]);
        }
    }

    private void Write(string folder, List<GitTreeEntry> portion)
    {
        var contents = _repository.Read([.. portion.Select(e => e.Blob)], CancellationToken.None);
        for (var i = 0; i < portion.Count; i++)
        {
            var file = Path.Combine(folder, portion[i].Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            File.WriteAllBytes(file, contents[i]);
        }
    }
}
