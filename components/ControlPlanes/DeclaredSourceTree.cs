using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using Environment = LcncInfra.Catalog.Environments.Environment;

namespace LcncInfra.Components.ControlPlanes;

/// <summary>A control plane as it will be once the declarations are written: what people wrote, and the declared files of this program.</summary>
/// <param name="folder">What is there.</param>
/// <param name="declared">What will be there.</param>
internal sealed class DeclaredSourceTree(ControlPlaneFolder folder, DeclaredFiles declared) : ISourceTree
{
    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => folder.EnvironmentList(diagnostics);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => folder.Folders();

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Environment>? listed, DiagnosticBag diagnostics) =>
        With(new CatalogSource(SourceKind.Environment, name, null), name, () => folder.Environment(name, listed, diagnostics));

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) => folder.BaseRepo(baseRepo, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics)
    {
        var name = registration.Value.Name;
        var label = $"{ControlPlaneFolder.WorkloadsFolder}/{name}";
        var missing = new DiagnosticBag();
        var files = With(new CatalogSource(SourceKind.WorkloadRegistration, name, null), label, () => folder.Workloads(registration, missing));
        if (files is null || Directory.Exists(Path.Combine(folder.Root, label)))
        {
            diagnostics.AddRange(missing.InOrder());
        }

        return files;
    }

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => null;

    // Files of an earlier run of the same program are replaced or deleted, so they do not count.
    private SourceFiles? With(CatalogSource source, string label, Func<SourceFiles?> read)
    {
        var prefix = $"{label}/{DeclaredFile.Folder}/";
        var added = declared.Files.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f.Source).ToList();
        var there = read();
        return there is null && added.Count == 0
            ? null
            : new SourceFiles(source, (there?.Files ?? [])
                .Where(f => !(f.Path.StartsWith(prefix, StringComparison.Ordinal) && declared.IsOwn(f.Content.Span)))
                .Concat(added)
                .ToValueList());
    }
}
