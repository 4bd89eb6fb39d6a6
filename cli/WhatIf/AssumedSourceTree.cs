using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.WhatIf;

/// <summary>A control plane with more files in every environment.</summary>
internal sealed class AssumedSourceTree(ISourceTree inner, IReadOnlyList<SourceFile> added) : ISourceTree
{
    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => inner.EnvironmentList(diagnostics);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => inner.Folders();

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Catalog.Environments.Environment>? listed, DiagnosticBag diagnostics) =>
        inner.Environment(name, listed, diagnostics) is { } files ? files with { Files = [.. files.Files, .. added] } : null;

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) => inner.BaseRepo(baseRepo, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) =>
        inner.Workloads(registration, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => inner.Facts(diagnostics);
}
