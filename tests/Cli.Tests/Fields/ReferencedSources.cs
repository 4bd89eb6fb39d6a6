using System.Text;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>A control plane whose sources are found by repository, branch, commit and folder, as in git.</summary>
internal sealed class ReferencedSources(IReadOnlyList<FieldDocument> documents) : ISourceTree
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly Dictionary<string, string> ByReference = new(StringComparer.Ordinal)
    {
        [Key(new RepositoryReference("https://example.com/cp", "dev", "env"), null)] = "dev/",
        [Key(new RepositoryReference("https://example.com/cp", "main", "."), Commit)] = "main/",
        [Key(new RepositoryReference("https://example.com/shop", "main", "deploy"), null)] = "workloads/shop/",
    };

    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => Files(new CatalogSource(SourceKind.EnvironmentList, ".environments", null), ".environments/");

    public IReadOnlyList<string> Folders() => [];

    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics) => listed is null
        ? null
        : Find(new CatalogSource(SourceKind.Environment, name, null), Key(listed.Value.ControlPlane, null), listed.At("spec.controlPlane"), diagnostics);

    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics)
    {
        var (name, source, commit) = baseRepo.Value;
        return Find(new CatalogSource(SourceKind.BaseRepo, name, commit), Key(source, commit), baseRepo.At("spec"), diagnostics);
    }

    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) => Find(
        new CatalogSource(SourceKind.WorkloadRegistration, registration.Value.Name, null), Key(registration.Value.Source, null), registration.At("spec.workload"), diagnostics);

    public SourceFiles? Facts(DiagnosticBag diagnostics) => null;

    private static string Key(RepositoryReference reference, string? commit) =>
        $"{reference.Repo} {reference.Branch} {RepositoryPath.Parse(reference.Path)?.Value} {commit}";

    private SourceFiles? Find(CatalogSource source, string key, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (ByReference.TryGetValue(key, out var folder))
        {
            return Files(source, folder);
        }

        diagnostics.Add(CatalogDiagnostics.SourceNotFound(at, source.Name, "there is no such repository, branch, commit or folder"));
        return null;
    }

    private SourceFiles Files(CatalogSource source, string folder) => new(source, documents
        .Where(d => d.File.StartsWith(folder, StringComparison.Ordinal))
        .Select(d => new SourceFile(d.File, Encoding.UTF8.GetBytes(d.Text)))
        .ToValueList());
}
