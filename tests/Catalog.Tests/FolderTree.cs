using System.Text;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests;

/// <summary>A control plane in memory: a folder per environment and BaseRepo, and <c>workloads/</c>.</summary>
public sealed class FolderTree(IEnumerable<(string Path, byte[] Content)> files) : ISourceTree
{
    private readonly List<SourceFile> _files = [.. files.Select(f => new SourceFile(f.Path, f.Content))];

    public static FolderTree Of(params (string Path, string Content)[] files) =>
        new(files.Select(f => (f.Path, Encoding.UTF8.GetBytes(f.Content))));

    public static FolderTree Read(string folder) => new(Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f))));

    /// <summary>The same tree with its workloads in a folder beside it, as recorded data has them.</summary>
    public FolderTree With(string prefix, FolderTree other) =>
        new(_files.Select(f => (f.Path, f.Content.ToArray())).Concat(other._files.Select(f => ($"{prefix}/{f.Path}", f.Content.ToArray()))));

    public FolderTree Reordered(Func<int, int> key) =>
        new(_files.Select((f, i) => (f, i)).OrderBy(p => key(p.i)).Select(p => (p.f.Path, p.f.Content.ToArray())));

    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics)
    {
        var listed = _files.Where(f => $"/{f.Path}".Contains("/.environments/", StringComparison.Ordinal) && IsYaml(f.Path)).ToValueList();
        return listed.Count == 0 ? null : new SourceFiles(new CatalogSource(SourceKind.EnvironmentList, ".environments", null), listed);
    }

    public IReadOnlyList<string> Folders() =>
        [.. _files.Where(f => f.Path.Contains('/', StringComparison.Ordinal)).Select(f => f.Path.Split('/')[0]).Where(f => f != "workloads" && !f.StartsWith('.')).Distinct(StringComparer.Ordinal)];

    public SourceFiles? Environment(string name, Sourced<Environments.Environment>? listed, DiagnosticBag diagnostics) =>
        Find(new CatalogSource(SourceKind.Environment, name, null), name);

    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) =>
        Find(new CatalogSource(SourceKind.BaseRepo, baseRepo.Value.Name, baseRepo.Value.Commit), baseRepo.Value.Name)
        ?? Missing($"BaseRepo '{baseRepo.Value.Name}'", baseRepo.At("spec.repo"), diagnostics);

    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) =>
        Find(new CatalogSource(SourceKind.WorkloadRegistration, registration.Value.Name, null), $"workloads/{registration.Value.Name}")
        ?? Missing($"WorkloadRegistration '{registration.Value.Name}'", registration.At("spec.workload.repo"), diagnostics);

    public SourceFiles? Facts(DiagnosticBag diagnostics)
    {
        var facts = _files.Where(f => f.Path == "facts.yaml").ToValueList();
        return facts.Count == 0 ? null : new SourceFiles(new CatalogSource(SourceKind.Facts, "facts.yaml", null), facts);
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    private static SourceFiles? Missing(string owner, SourceSpan at, DiagnosticBag diagnostics)
    {
        diagnostics.Add(CatalogDiagnostics.SourceNotFound(at, owner, "there is no such folder"));
        return null;
    }

    private SourceFiles? Find(CatalogSource source, string folder)
    {
        var below = _files.Where(f => f.Path.StartsWith($"{folder}/", StringComparison.Ordinal)).ToList();
        var ignore = SourceIgnore.Of(below
            .Where(f => f.Path.EndsWith($"/{SourceIgnore.FileName}", StringComparison.Ordinal))
            .Select(f => new IgnoreFile(string.Join('/', f.Path.Split('/')[1..^1]), Encoding.UTF8.GetString(f.Content.Span))));
        return below.Count == 0
            ? null
            : new SourceFiles(source, below.Where(f => IsYaml(f.Path) && !ignore.IsIgnored(f.Path[(folder.Length + 1)..])).ToValueList());
    }
}
