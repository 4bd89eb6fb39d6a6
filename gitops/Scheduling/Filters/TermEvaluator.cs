using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;
using LcncInfra.Model.Versions;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Filters;

/// <summary>Compares cluster types with the terms of placement policies.</summary>
internal static class TermEvaluator
{
    /// <summary>Whether a cluster type meets a term; what is about clusters must be met by each, and there must be one.</summary>
    public static bool Meets(FleetType type, PlacementTerm term) => term.Of switch
    {
        TermSubject.ClusterTypeLabel => Compare(term, type.Value.Labels),
        TermSubject.ClusterTypeProperty => Compare(term, type.Profile.Properties),
        TermSubject.ClusterLabel => type.Clusters.Count > 0 && type.Clusters.All(c => Compare(term, c.Labels)),
        TermSubject.ClusterProperty => type.Clusters.Count > 0 && type.Clusters.All(c => Compare(term, c.Properties)),
        _ => throw new InvalidOperationException($"Unknown subject {term.Of}."),
    };

    /// <summary>What a term finds; of clusters the first that does not meet it; <see langword="null"/> for nothing.</summary>
    public static string? Found(FleetType type, PlacementTerm term) => term.Of switch
    {
        TermSubject.ClusterTypeLabel => Value(type.Value.Labels, term.Key),
        TermSubject.ClusterTypeProperty => Value(type.Profile.Properties, term.Key),
        TermSubject.ClusterLabel => FoundIn(type, term, c => c.Labels),
        TermSubject.ClusterProperty => FoundIn(type, term, c => c.Properties),
        _ => throw new InvalidOperationException($"Unknown subject {term.Of}."),
    };

    private static string? FoundIn(FleetType type, PlacementTerm term, Func<Catalog.Clusters.Cluster, ValueMap> values)
    {
        if (type.Clusters.Count == 0)
        {
            return "no cluster";
        }

        var shown = type.Clusters.FirstOrDefault(c => !Compare(term, values(c))) ?? type.Clusters[0];
        return $"{shown.Name}: {Value(values(shown), term.Key) ?? "nothing"}";
    }

    private static string? Value(ValueMap values, string key) => values.TryGetValue(key, out var value) ? value : null;

    private static bool Compare(PlacementTerm term, ValueMap values)
    {
        var value = Value(values, term.Key);
        return term.Operator switch
        {
            TermOperator.In => value is not null && term.Values.Contains(value, StringComparer.Ordinal),
            TermOperator.NotIn => value is null || !term.Values.Contains(value, StringComparer.Ordinal),
            TermOperator.Exists => value is not null,
            TermOperator.DoesNotExist => value is null,
            TermOperator.SemVer => value is not null && SoftwareVersion.TryParse(value, out var version)
                && SoftwareVersionRange.TryParse(term.Values[0], out var range) && range.Contains(version),
            TermOperator.Gt => CompareNumbers(value, term) > 0,
            TermOperator.Gte => CompareNumbers(value, term) >= 0,
            TermOperator.Lt => CompareNumbers(value, term) < 0,
            TermOperator.Lte => CompareNumbers(value, term) <= 0,
            _ => throw new InvalidOperationException($"Unknown operator {term.Operator}."),
        };
    }

    // What is no number is neither below nor above.
    private static int? CompareNumbers(string? value, PlacementTerm term) =>
        Quantity.TryParse(value, out var number) && Quantity.TryParse(term.Values[0], out var bound) ? number.CompareTo(bound) : null;
}
