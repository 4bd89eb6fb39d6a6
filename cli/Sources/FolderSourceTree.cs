using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Locking;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Sources;

/// <summary>A control plane that is a folder: one folder for each environment and BaseRepo, named after it, and <c>workloads/</c>.</summary>
/// <remarks>The commit of a BaseRepo is not checked out: its folder is taken as it lies there.</remarks>
internal sealed class FolderSourceTree : IControlPlane
{
    private readonly string _root;
    private readonly LocalFiles _local;
    private readonly string? _workloads;

    /// <summary>The control plane in a folder, which exists.</summary>
    public FolderSourceTree(string root, SourceTreeOptions options)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _local = new LocalFiles(options);
        _workloads = options.WorkloadsFolder;
    }

    /// <inheritdoc/>
    public bool IsGit => false;

    /// <inheritdoc/>
    public IReadOnlyList<LockedSource> Resolved => [];

    /// <inheritdoc/>
    public DateTimeOffset? NewestOf(IReadOnlyCollection<string> commits) => null;

    /// <inheritdoc/>
    public string Locate(string path) => _local.Locate(path) ?? Path.Combine(_root, path);

    /// <inheritdoc/>
    /// <remarks>A folder that holds a checkout of the control plane's own branch keeps the list one level down.</remarks>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics)
    {
        var lists = FirstLevel()
            .Select(name => $"{name}/{SourceFilter.ListFolder}")
            .Prepend(SourceFilter.ListFolder)
            .Where(path => LocalFiles.IsRealFolder(Path.Combine(_root, path)))
            .ToList();
        var files = lists.SelectMany(path => FolderSourceReader.Read(Path.Combine(_root, path), path, diagnostics));
        return lists.Count == 0 ? null : new SourceFiles(new CatalogSource(SourceKind.EnvironmentList, SourceFilter.ListFolder, null), [.. files]);
    }

    /// <inheritdoc/>
    public SourceFiles? Promotion(DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(_root, PromotionCatalog.Folder);
        return LocalFiles.IsRealFolder(folder) ? Read(SourceKind.Promotion, PromotionCatalog.Folder, folder, diagnostics) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => [.. FirstLevel().Where(name => name[0] != '.' && !IsWorkloads(name))];

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics)
    {
        var at = listed?.At("metadata.name") ?? SourceSpan.None;
        if (FolderOf(name, $"Environment '{name}'", at, diagnostics) is not { } folder)
        {
            return null;
        }

        if (LocalFiles.IsRealFolder(folder))
        {
            return Read(SourceKind.Environment, name, folder, diagnostics);
        }

        if (listed is not null)
        {
            diagnostics.Add(SourceDiagnostics.EnvironmentFolderMissing(at, name));
        }

        return null;
    }

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics)
    {
        var name = baseRepo.Value.Name;
        var owner = $"BaseRepo '{name}'";
        var at = baseRepo.At("metadata.name");
        if (FolderOf(name, owner, at, diagnostics) is not { } folder)
        {
            return null;
        }

        if (baseRepo.Origin is { Kind: SourceKind.Environment } origin && origin.Name == name)
        {
            diagnostics.Add(SourceDiagnostics.FolderClash(at, owner, $"environment '{name}'", name));
            return null;
        }

        if (!LocalFiles.IsRealFolder(folder))
        {
            diagnostics.Add(SourceDiagnostics.BaseRepoFolderMissing(at, name));
            return null;
        }

        return Read(SourceKind.BaseRepo, name, folder, diagnostics);
    }

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) =>
        LocalFiles.ReadWorkloads(_workloads ?? Path.Combine(_root, LocalFiles.WorkloadsLabel), registration, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => _local.Facts(diagnostics);

    private static SourceFiles Read(SourceKind kind, string name, string folder, DiagnosticBag diagnostics) =>
        new(new CatalogSource(kind, name, null), FolderSourceReader.Read(folder, name, diagnostics));

    private string? FolderOf(string name, string owner, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (!RepositoryPath.IsSegment(name))
        {
            diagnostics.Add(SourceDiagnostics.UnusableFolderName(at, owner, name));
            return null;
        }

        if (IsWorkloads(name))
        {
            diagnostics.Add(SourceDiagnostics.FolderClash(at, owner, "the workloads", name));
            return null;
        }

        return Path.Combine(_root, name);
    }

    private bool IsWorkloads(string name) => _workloads is null && name == LocalFiles.WorkloadsLabel;

    private IEnumerable<string> FirstLevel() => Directory.EnumerateDirectories(_root)
        .Where(LocalFiles.IsRealFolder)
        .Select(folder => Path.GetFileName(folder))
        .Where(RepositoryPath.IsSegment)
        .Order(StringComparer.Ordinal);
}
