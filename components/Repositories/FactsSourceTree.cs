using System.Text;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using Environment = LcncInfra.Catalog.Environments.Environment;

namespace LcncInfra.Components.Repositories;

/// <summary>A control plane with facts that stand in no file.</summary>
/// <param name="sources">The control plane.</param>
/// <param name="facts">The facts.</param>
internal sealed class FactsSourceTree(ISourceTree sources, string facts) : ISourceTree
{
    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => sources.EnvironmentList(diagnostics);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => sources.Folders();

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Environment>? listed, DiagnosticBag diagnostics) =>
        sources.Environment(name, listed, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) => sources.BaseRepo(baseRepo, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) => sources.Workloads(registration, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => facts.Length == 0
        ? null
        : new SourceFiles(new CatalogSource(SourceKind.Facts, "facts", null), [new SourceFile("facts.yaml", Encoding.UTF8.GetBytes(facts))]);
}
