using System.Text;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Generation.Tests;

/// <summary>A folder control plane in memory.</summary>
internal sealed class MemoryControlPlane : ISourceTree
{
    private readonly List<(string Path, string Text)> _files = [];

    /// <summary>Adds a file, or replaces it.</summary>
    public MemoryControlPlane With(string path, string text)
    {
        _files.RemoveAll(f => f.Path == path);
        _files.Add((path, text));
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string TextOf(string path) => _files.Single(f => f.Path == path).Text;

    /// <summary>The same files in another order.</summary>
    public MemoryControlPlane Shuffled(int seed)
    {
        var other = new MemoryControlPlane();
        var random = new Random(seed);
        other._files.AddRange(_files.OrderBy(_ => random.Next()));
        return other;
    }

    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => Files(SourceKind.EnvironmentList, ".environments", ".environments");

    public IReadOnlyList<string> Folders() => [.. _files.Select(f => f.Path.Split('/')[0]).Distinct()];

    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics) =>
        Files(SourceKind.Environment, name, name);

    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) =>
        Files(SourceKind.BaseRepo, baseRepo.Value.Name, baseRepo.Value.Name);

    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) =>
        Files(SourceKind.WorkloadRegistration, registration.Value.Name, $"workloads/{registration.Value.Name}");

    public SourceFiles? Facts(DiagnosticBag diagnostics) => null;

    private SourceFiles? Files(SourceKind kind, string name, string folder)
    {
        var files = _files.Where(f => f.Path.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Select(f => new SourceFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))
            .ToValueList();
        return files.Count == 0 ? null : new SourceFiles(new CatalogSource(kind, name, null), files);
    }
}
