using System.Security.Cryptography;
using System.Text;
using LcncInfra.Git;
using LcncInfra.Cli.Registries;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Gives the folder on this machine that holds a source, from the cache if it was fetched before.</summary>
/// <remarks>What a commit or digest names never changes, so that nothing in the cache can be out of date.</remarks>
internal sealed class SourceFolders(WorkloadOptions options)
{
    private const string Relock = "Correct 'path' of the deployment target, or run 'lcnc lock' if it is there in a newer commit.";

    private readonly FolderCache _cache = new(Path.Combine(options.Git.CacheFolder, "trees"));
    private readonly Lazy<GitClient> _git = new(() => new GitClient(options.Git));
    private readonly Lazy<ArtifactClient> _artifacts = new(() => new ArtifactClient(options.Credentials()));

    /// <summary>The folder.</summary>
    /// <exception cref="WorkloadException">It cannot be had.</exception>
    /// <exception cref="GitException">Git cannot give it.</exception>
    /// <exception cref="RegistryException">A registry or Helm repository cannot give it.</exception>
    public SourceFolder Of(WorkloadSource source) => source switch
    {
        WorkloadSource.Local local => OfControlPlane(local.Folder),
        WorkloadSource.Git git => OfCommit(git),
        WorkloadSource.Archive archive => OfArchive(archive),
        _ => throw new InvalidOperationException("Unknown source."),
    };

    private SourceFolder OfControlPlane(RepositoryPath path)
    {
        if (options.ControlPlaneFolder is not { } root)
        {
            throw new WorkloadException(
                WorkloadFailureKind.NotFetched,
                $"Folder '{path}' is one of the control plane, which is not a folder of this machine.",
                "Name the repository too: 'repo', 'branch' and 'path'.");
        }

        // A link could lead to what is not the control plane's.
        var folder = root;
        foreach (var segment in path.Value.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            folder = Path.Combine(folder, segment);
            if (!LocalFiles.IsRealFolder(folder))
            {
                throw Missing(path, "the control plane");
            }
        }

        return new SourceFolder(root, folder);
    }

    private SourceFolder OfCommit(WorkloadSource.Git source)
    {
        if (!GitUrl.TryParse(source.Repo, out var url, out var refusal))
        {
            throw new WorkloadException(WorkloadFailureKind.NotFetched, $"Its repository cannot be asked: {refusal}.", "Use a https or ssh URL.");
        }

        if (url.Folder is not null && !options.AllowFolders)
        {
            throw new WorkloadException(
                WorkloadFailureKind.NotFetched,
                "Its repository is a folder of this machine, and the control plane came from elsewhere.",
                "Use a https or ssh URL, or clone the control plane and name the clone.");
        }

        var repository = _git.Value.Fetch(url, source.Commit, GitRefName.IsValid(source.Branch ?? string.Empty) ? source.Branch : null, CancellationToken.None);
        var commit = new CommitFolder(repository, source.Commit, source.Folder);
        var whole = _cache.Of(commit.Name, commit.Write);
        return Existing(whole, source.Folder, $"commit {source.Commit} of '{url.Display}'");
    }

    private SourceFolder OfArchive(WorkloadSource.Archive source)
    {
        var name = $"archive-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{source.Artifact.Chart} {source.Digest}")))}";
        var whole = _cache.Of(name, folder => ArchiveReader.Extract(_artifacts.Value.Fetch(source.Artifact, source.Digest, CancellationToken.None), folder));
        // The archive of a chart holds one folder, named after the chart.
        var chart = Directory.EnumerateDirectories(whole).FirstOrDefault(d => File.Exists(Path.Combine(d, FolderBuilder.ChartFile)));
        return source.Folder.Value.Length == 0 && chart is not null
            ? new SourceFolder(whole, chart)
            : Existing(whole, source.Folder, $"'{source.Artifact.LockedRef}' of '{source.Artifact.Repo}'");
    }

    private static SourceFolder Existing(string root, RepositoryPath path, string owner) =>
        Path.Combine(root, path.Value) is var folder && Directory.Exists(folder) ? new SourceFolder(root, folder) : throw Missing(path, owner);

    private static WorkloadException Missing(RepositoryPath path, string owner) =>
        new(WorkloadFailureKind.NotBuilt, $"There is no folder '{path}' in {owner}.", Relock);
}
