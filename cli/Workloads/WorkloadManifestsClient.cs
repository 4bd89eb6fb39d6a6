using System.Collections.Concurrent;
using LcncInfra.Git;
using LcncInfra.Cli.Registries;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Fetches the manifests of workloads at a commit or digest and builds them, each once in a run.</summary>
internal sealed class WorkloadManifestsClient : IWorkloadManifests
{
    private readonly SourceFolders _folders;
    private readonly FolderBuilder _builder;
    private readonly ConcurrentDictionary<WorkloadSource, Lazy<SourceFolder>> _fetched = new();
    private readonly ConcurrentDictionary<object, Lazy<BuiltManifests>> _built = new();

    /// <summary>A client; nothing is reached before something is asked for.</summary>
    public WorkloadManifestsClient(WorkloadOptions options)
    {
        _folders = new SourceFolders(options);
        _builder = new FolderBuilder(options);
    }

    /// <inheritdoc/>
    public BuiltManifests Build(WorkloadRequest request)
    {
        try
        {
            var folder = _fetched.GetOrAdd(request.Source, source => new Lazy<SourceFolder>(() => _folders.Of(source))).Value;
            // What no chart is looks the same for every namespace.
            object key = FolderBuilder.IsChart(folder.Folder) ? request : request.Source;
            return _built.GetOrAdd(key, _ => new Lazy<BuiltManifests>(() => _builder.Build(folder, request))).Value;
        }
        catch (WorkloadException e)
        {
            return BuiltManifests.Failed(e.Kind, e.Message, e.Remedy);
        }
        catch (GitException e)
        {
            return BuiltManifests.Failed(WorkloadFailureKind.NotFetched, e.Message, e.Remedy);
        }
        catch (RegistryException e)
        {
            return BuiltManifests.Failed(WorkloadFailureKind.NotFetched, e.Message, e.Remedy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return BuiltManifests.Failed(WorkloadFailureKind.NotFetched, $"A file cannot be read or written: {e.Message.TrimEnd('.')}.", "See that the cache and the control plane can be read, and that the disk is not full.");
        }
    }
}
