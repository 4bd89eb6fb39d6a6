using System.Text;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Testing.Fuzzing;

/// <summary>A folder control plane in memory, of any bytes.</summary>
/// <param name="Files">The files in the order in which they are found.</param>
public sealed record MemoryFiles(IReadOnlyList<(string Path, byte[] Content)> Files) : ISourceTree
{
    /// <summary>The files of texts.</summary>
    public static MemoryFiles Of(IEnumerable<(string Path, string Text)> files) => new([.. files.Select(f => (f.Path, Encoding.UTF8.GetBytes(f.Text)))]);

    /// <summary>The YAML files of a folder.</summary>
    public static MemoryFiles Read(string folder) => new(
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ]);

    /// <summary>The files with a text for one of them; a new one goes last.</summary>
    public MemoryFiles With(string path, string text) => new([.. Files.Where(f => f.Path != path), (path, Encoding.UTF8.GetBytes(text))]);

    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => Below(SourceKind.EnvironmentList, ".environments", ".environments");

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => [.. Files.Select(f => f.Path.Split('/')[0]).Distinct()];

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics) =>
        Below(SourceKind.Environment, name, name);

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) =>
        Below(SourceKind.BaseRepo, baseRepo.Value.Name, baseRepo.Value.Name);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) =>
        Below(SourceKind.WorkloadRegistration, registration.Value.Name, $"workloads/{registration.Value.Name}");

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => Below(SourceKind.Facts, "facts", "facts");

    private SourceFiles? Below(SourceKind kind, string name, string folder)
    {
        var files = Files.Where(f => f.Path.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Select(f => new SourceFile(f.Path, f.Content))
            .ToValueList();
        return files.Count == 0 ? null : new SourceFiles(new CatalogSource(kind, name, null), files);
    }
}
