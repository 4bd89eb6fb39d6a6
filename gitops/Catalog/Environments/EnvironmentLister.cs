using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Environments;

/// <summary>Says which environments a control plane has.</summary>
public static class EnvironmentLister
{
    /// <summary>The listed environments; without a list the folders that hold objects and that no BaseRepo is named after.</summary>
    public static EnvironmentList List(ISourceTree tree, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        if (ReadList(tree, limits, diagnostics) is { } list)
        {
            return list;
        }

        // What is wrong inside a folder is said when its environment is loaded, not while looking for environments.
        var unsaid = new DiagnosticBag();
        var folders = tree.Folders()
            .Order(StringComparer.Ordinal)
            .Select(name =>
                (Name: name, Objects: tree.Environment(name, listed: null, unsaid) is { } files ? SourceReader.Read(files, limits, unsaid)
                : []))
            .Where(f => f.Objects.Count > 0)
            .ToList();
        var baseRepos = folders.SelectMany(f => f.Objects).Where(o => o.Value is BaseRepo).Select(o => o.Name)
            .ToHashSet(StringComparer.Ordinal);
        return new EnvironmentList(
            IsWritten: false,
            [.. folders.Where(f => !baseRepos.Contains(f.Name)).Select(f => new ListedEnvironment(f.Name, Object: null))]);
    }

    /// <summary>The environments that <c>.environments</c> lists; <see langword="null"/> if the control plane has no list.</summary>
    public static EnvironmentList? ReadList(ISourceTree tree, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        if (tree.EnvironmentList(diagnostics) is not { } files)
        {
            return null;
        }

        var builder = new CatalogBuilder(string.Empty, diagnostics);
        builder.Add(SourceReader.Read(files, limits, diagnostics), files.Source);
        return new EnvironmentList(
            IsWritten: true,
            builder.Of<Environment>(source: null).Select(e => new ListedEnvironment(e.Value.Name, e)).ToValueList());
    }
}
