using System.Text;
using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Benchmarks.Parts;

/// <summary>A synthetic control plane in memory, so that parts are measured without a disk.</summary>
public sealed class FleetSourceTree : ISourceTree
{
    private readonly Dictionary<string, List<SourceFile>> _folders = new(StringComparer.Ordinal);

    /// <summary>The control plane of one of the sizes.</summary>
    public FleetSourceTree(string size)
    {
        foreach (var (path, text) in new FleetFiles(FleetParameters.OfSize(size)).All())
        {
            var segments = path.Split('/');
            var folder = segments[0] == "workloads" ? $"workloads/{segments[1]}" : segments[0];
            if (!_folders.TryGetValue(folder, out var files))
            {
                _folders.Add(folder, files = []);
            }

            files.Add(new(path, Encoding.UTF8.GetBytes(text)));
        }
    }

    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => In(".environments", SourceKind.EnvironmentList, "control-plane");

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => ["prod"];

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics) =>
        In(name, SourceKind.Environment, name);

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) =>
        In(baseRepo.Value.Name, SourceKind.BaseRepo, baseRepo.Value.Name);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) =>
        In($"workloads/{registration.Value.Name}", SourceKind.WorkloadRegistration, registration.Value.Name);

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => null;

    private SourceFiles? In(string folder, SourceKind kind, string name) => _folders.TryGetValue(folder, out var files)
        ? new(new(kind, name, null), [.. files])
        : null;
}
