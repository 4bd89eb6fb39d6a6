using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using Environment = LcncInfra.Catalog.Environments.Environment;

namespace LcncInfra.Cli.Tests.Sources;

/// <summary>A control plane in a temporary folder, and objects as the catalog hands them to a source tree.</summary>
public sealed class ControlPlaneFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("lcnc-sources-").FullName;

    internal static CatalogSource Origin { get; } = new(SourceKind.Environment, "dev", null);

    /// <summary>Writes a file.</summary>
    public ControlPlaneFolder With(string path, string content = "a: 1\n")
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? Root);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>Makes a symbolic link.</summary>
    public ControlPlaneFolder WithLink(string path, string target)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? Root);
        File.CreateSymbolicLink(file, target);
        return this;
    }

    internal static Sourced<Environment> Listed(string name, string repo = "https://example.com/cp", string branch = "dev", string path = ".") =>
        Sourced(new Environment(name, new RepositoryReference(repo, branch, path)));

    internal static Sourced<BaseRepo> Base(string name, string repo = "https://example.com/cp", string branch = "main", string path = ".", string? commit = null) =>
        Sourced(new BaseRepo(name, new RepositoryReference(repo, branch, path), commit));

    internal static Sourced<WorkloadRegistration> Registration(string name, string repo = "https://example.com/app", string branch = "main", string path = ".") =>
        Sourced(new WorkloadRegistration(name, new RepositoryReference(repo, branch, path), null));

    internal static IEnumerable<string> Paths(SourceFiles? files) => files?.Files.Select(f => f.Path) ?? ["nothing"];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static Sourced<T> Sourced<T>(T value) => new(value, SourceMap.OfWhole(SourceSpan.At("dev/object.yaml", 1, 1)), Origin);
}
