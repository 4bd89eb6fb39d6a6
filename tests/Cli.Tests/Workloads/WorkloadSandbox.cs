using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using LcncInfra.Cli.Registries;
using LcncInfra.Testing.Git;
using LcncInfra.Cli.Workloads;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Tests.Workloads;

/// <summary>Folders, repositories and archives of manifests on this machine, and a client that may use them.</summary>
public sealed class WorkloadSandbox : IDisposable
{
    public const string Deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n";

    private readonly GitSandbox _git = new();

    internal string ControlPlane => _git.PathOf("cp");

    public void Dispose() => _git.Dispose();

    internal string Repository(params (string Path, string Content)[] files)
    {
        var repository = _git.Init("app");
        GitSandbox.Commit(repository, "main", files);
        return repository;
    }

    internal static string Head(string repository) => GitSandbox.Run(repository, "rev-parse", "HEAD");

    internal void Write(string path, string content)
    {
        var file = Path.Combine(ControlPlane, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>A client without programs, but for those that are named.</summary>
    internal WorkloadManifestsClient Client(string? kustomize = null, string? helm = null) => new(new WorkloadOptions
    {
        ControlPlaneFolder = ControlPlane,
        AllowFolders = true,
        Git = _git.Options,
        Credentials = () => RegistryCredentials.None,
        Kustomize = kustomize,
        Helm = helm,
        SearchPath = string.Empty,
    });

    internal static WorkloadRequest Request(WorkloadSource source) => new(source, "dev-edge-shop-web", "shop-web");

    internal static WorkloadSource.Local Local(string path) => new(RepositoryPath.Parse(path)!.Value);

    internal static WorkloadSource.Git At(string repository, string path = ".") => new(repository, Head(repository), RepositoryPath.Parse(path)!.Value);

    internal static byte[] Archive(params (string Path, string Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        using (var tar = new TarWriter(zip))
        {
            foreach (var (path, content) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)) });
            }
        }

        return packed.ToArray();
    }
}
