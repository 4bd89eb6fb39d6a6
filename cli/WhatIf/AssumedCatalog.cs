using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.WhatIf;

/// <summary>Makes the catalog that a command line supposes from the one that is.</summary>
internal static class AssumedCatalog
{
    /// <summary>The catalog with the labels set and the drained cluster types gone.</summary>
    public static EnvironmentCatalog Of(EnvironmentCatalog catalog, Assumption assumption)
    {
        var labelled = assumption.Labels.Aggregate(catalog, WithLabel);
        return labelled with
        {
            ClusterTypes = labelled.ClusterTypes.Where(c => !assumption.Drained.Any(d => d.Matches(c.Value.Labels))).ToValueList(),
        };
    }

    /// <summary>Reports assumptions about what no environment has, which would change nothing.</summary>
    public static void Validate(IReadOnlyList<EnvironmentCatalog> catalogs, Assumption assumption, DiagnosticBag found)
    {
        var names = catalogs.SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        foreach (var label in assumption.Labels.Where(label => !names.Contains(label.Name)))
        {
            found.Add(CommandDiagnostics.UnknownLabelled(label.Name, names));
        }

        foreach (var drained in assumption.Drained.Where(d => !catalogs.Any(c => c.ClusterTypes.Any(t => d.Matches(t.Value.Labels)))))
        {
            found.Add(CommandDiagnostics.NothingDrained(drained.ToString()));
        }
    }

    private static IEnumerable<string> Names(EnvironmentCatalog catalog) => catalog.ClusterTypes.Select(c => c.Value.Name)
        .Concat(catalog.Clusters.Select(c => c.Value.Name))
        .Concat(catalog.DeploymentTargets.Select(t => t.Value.Name));

    private static EnvironmentCatalog WithLabel(EnvironmentCatalog catalog, AssumedLabel label) => catalog with
    {
        ClusterTypes = Replace(catalog.ClusterTypes, c => c.Name == label.Name, c => c with { Labels = With(c.Labels, label) }),
        Clusters = Replace(catalog.Clusters, c => c.Name == label.Name, c => c with { Labels = With(c.Labels, label) }),
        DeploymentTargets = Replace(catalog.DeploymentTargets, t => t.Name == label.Name, t => t with { Labels = With(t.Labels, label) }),
    };

    private static ValueList<Sourced<T>> Replace<T>(ValueList<Sourced<T>> items, Func<T, bool> isMeant, Func<T, T> change) =>
        items.Select(item => isMeant(item.Value) ? item with { Value = change(item.Value) } : item).ToValueList();

    private static ValueMap With(ValueMap labels, AssumedLabel label)
    {
        var others = labels.Where(l => l.Key != label.Key);
        return ValueMap.Of(label.Value is null ? others : others.Append(KeyValuePair.Create(label.Key, label.Value)));
    }
}
