using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Git;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Sources;

/// <summary>A control plane of branches, as Kalypso keeps it: every source is read from a commit, without a work tree.</summary>
internal sealed class GitSourceTree : IControlPlane
{
    private readonly GitControlPlane _controlPlane;
    private readonly SourceTreeOptions _options;
    private readonly LocalFiles _local;
    private readonly GitSnapshots _snapshots;
    private readonly CancellationToken _cancellationToken;

    /// <summary>The control plane of a repository; the token stops git wherever it is waited for.</summary>
    public GitSourceTree(GitControlPlane controlPlane, SourceTreeOptions options, CancellationToken cancellationToken)
    {
        _controlPlane = controlPlane;
        _options = options;
        _local = new LocalFiles(options);
        _snapshots = new GitSnapshots(controlPlane, options.Lock, new GitClient(options.Git), cancellationToken);
        _cancellationToken = cancellationToken;
    }

    /// <inheritdoc/>
    public bool IsGit => true;

    /// <inheritdoc/>
    public IReadOnlyList<LockedSource> Resolved => _snapshots.Resolved;

    /// <inheritdoc/>
    public DateTimeOffset? NewestOf(IReadOnlyCollection<string> commits) => _snapshots.NewestOf(commits);

    /// <inheritdoc/>
    public string? Locate(string path) => _local.Locate(path);

    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics)
    {
        if (_snapshots.ControlPlane(diagnostics) is not { } snapshot)
        {
            return null;
        }

        if (!snapshot.HasFolder(SourceFilter.ListFolder))
        {
            diagnostics.Add(SourceDiagnostics.NoEnvironmentList(_controlPlane.Reference));
            return null;
        }

        return Read(snapshot, (SourceKind.EnvironmentList, SourceFilter.ListFolder), (SourceFilter.ListFolder, SourceFilter.ListFolder), diagnostics);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => [];

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics) =>
        listed is null ? null : Read(GitReference.Of(listed), (SourceKind.Environment, name), name, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) =>
        Read(GitReference.Of(baseRepo), (SourceKind.BaseRepo, baseRepo.Value.Name), baseRepo.Value.Name, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics)
    {
        var name = registration.Value.Name;
        return _options.WorkloadsFolder is { } folder
            ? LocalFiles.ReadWorkloads(folder, registration, diagnostics)
            : Read(GitReference.Of(registration), (SourceKind.WorkloadRegistration, name), $"{LocalFiles.WorkloadsLabel}/{name}", diagnostics);
    }

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => _local.Facts(diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Promotion(DiagnosticBag diagnostics) =>
        _snapshots.ControlPlane(diagnostics) is { } snapshot && snapshot.HasFolder(PromotionCatalog.Folder)
            ? Read(snapshot, (SourceKind.Promotion, PromotionCatalog.Folder), (PromotionCatalog.Folder, PromotionCatalog.Folder), diagnostics)
            : null;

    private SourceFiles? Read(GitReference reference, (SourceKind Kind, string Name) source, string label, DiagnosticBag diagnostics)
    {
        if (RepositoryPath.Parse(reference.Source.Path) is not { } path)
        {
            diagnostics.Add(SourceDiagnostics.UnsafePath(reference.At("path"), reference.Owner));
            return null;
        }

        if (_snapshots.Of(reference, diagnostics) is not { } snapshot)
        {
            return null;
        }

        if (!snapshot.HasFolder(path.Value))
        {
            diagnostics.Add(SourceDiagnostics.PathNotInRepository(reference.At("path"), reference.Owner, path.Value, snapshot.Commit));
            return null;
        }

        return Read(snapshot, source, (path.Value, label), diagnostics);
    }

    private SourceFiles Read(GitSnapshot snapshot, (SourceKind Kind, string Name) source, (string Folder, string Label) place, DiagnosticBag diagnostics)
    {
        try
        {
            var files = snapshot.Read(place.Folder, place.Label, diagnostics, _cancellationToken);
            return new SourceFiles(new CatalogSource(source.Kind, source.Name, snapshot.Commit), files);
        }
        catch (GitException e)
        {
            throw new EnvironmentFailedException(SourceDiagnostics.RepositoryUnavailable(SourceSpan.None, $"{source.Kind} '{source.Name}'", e.Message, e.Remedy));
        }
    }
}
