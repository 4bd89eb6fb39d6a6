using LcncInfra.Catalog.Environments;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog;

/// <summary>Reads everything that one environment consists of.</summary>
public static class CatalogLoader
{
    /// <summary>Reads an environment, the base repositories it names, and the workloads that are registered; reports everything that is
    /// wrong (LC1xxx).</summary>
    /// <returns>The catalog with what could be read, also when there are errors; <see langword="null"/> if the environment itself cannot
    /// be had.</returns>
    public static EnvironmentCatalog? Load(string environment, ISourceTree tree, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var list = EnvironmentLister.ReadList(tree, limits, diagnostics);
        if (ReadOwnFiles(environment, tree, list, diagnostics) is not { } own)
        {
            return null;
        }

        var builder = new CatalogBuilder(environment, diagnostics);
        var sources = new EnvironmentLoading(tree, limits, diagnostics).Run(own, builder);
        var catalog = builder.Build(sources.Select(s => s.Source), InputDigest.Of(sources));
        catalog = catalog with { DeploymentTargets = DeploymentTargetExpander.Expand(catalog, diagnostics) };
        CatalogValidator.Validate(catalog, new DefinedNames(builder, list?.Names), diagnostics);
        return catalog;
    }

    private static SourceFiles? ReadOwnFiles(string environment, ISourceTree tree, EnvironmentList? list, DiagnosticBag diagnostics)
    {
        var place = new TextPlace(SourceSpan.None, $"Environment '{environment}'", FieldPath.Root.Of("metadata").Of("name"), environment);
        if (TextFormatValidator.FindProblem(TextFormat.NamespaceName, place) is { } problem)
        {
            diagnostics.Add(problem);
            return null;
        }

        var listed = list?.Find(environment);
        var before = diagnostics.Count;
        var own = tree.Environment(environment, listed?.Object, diagnostics);
        if (own is null && diagnostics.Count == before)
        {
            diagnostics.Add(CatalogDiagnostics.EnvironmentNotFound(environment, list?.Names ?? [.. tree.Folders()]));
        }
        else if (own is not null && list is not null && listed is null)
        {
            diagnostics.Add(CatalogDiagnostics.EnvironmentNotListed(environment, list.Names));
        }

        return own;
    }
}
