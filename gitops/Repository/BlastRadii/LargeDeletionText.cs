using System.Globalization;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>Says what a run would delete, and what to write if that is meant.</summary>
internal static class LargeDeletionText
{
    private const int Shown = 5;

    /// <summary>One sentence with the numbers, and one about an allowance that does not help.</summary>
    public static string Message(BlastRadius radius, PublishedEnvironment environment) => string.Create(
        CultureInfo.InvariantCulture,
        $"This run would delete {radius.Deleted} of the {radius.Before} assignments of environment '{environment.Name}' ({radius.DeletedPercent} %): {ClusterTypes(radius)}.{Allowance(environment)}");

    /// <summary>The lines to write, in YAML's flow style so that they fit into one.</summary>
    public static string Hint(BlastRadius radius, PublishedEnvironment environment)
    {
        var allowance = string.Create(
            CultureInfo.InvariantCulture,
            $"allowDeletion: {{rendering: {environment.Rendering}, percent: {radius.DeletedPercent}, reason: WHY}}");
        return environment.Settings switch
        {
            null => "If that is meant, say why in a file of the environment: "
                + $"{{apiVersion: lcncinfra.io/v1alpha1, kind: EnvironmentSettings, metadata: {{name: {environment.Name}}}, spec: {{{allowance}}}}}",
            { Allowance: null } => $"If that is meant, say why in 'spec' of the EnvironmentSettings: {allowance}",
            _ => $"If that is meant, replace what is allowed and say why: {allowance}",
        };
    }

    private static string ClusterTypes(BlastRadius radius)
    {
        var reached = radius.ClusterTypes.Where(c => c.Deleted > 0)
            .OrderByDescending(c => c.Deleted == c.Before)
            .ThenByDescending(c => c.Deleted)
            .ThenBy(c => c.ClusterType, StringComparer.Ordinal)
            .ToValueList();
        var named = string.Join(", ", reached.Take(Shown).Select(One));
        return reached.Count <= Shown
            ? named
            : string.Create(CultureInfo.InvariantCulture, $"{named}, and some of {reached.Count - Shown} more cluster types");
    }

    private static string One(ClusterTypeReach reach) => reach.Deleted == reach.Before
        ? string.Create(CultureInfo.InvariantCulture, $"all {reach.Before} of cluster type '{reach.ClusterType}'")
        : string.Create(CultureInfo.InvariantCulture, $"{reach.Deleted} of {reach.Before} of cluster type '{reach.ClusterType}'");

    private static string Allowance(PublishedEnvironment environment) => environment.Settings?.Allowance switch
    {
        null => string.Empty,
        { } other when other.Rendering != environment.Rendering => " The deletion that is allowed has lapsed: it names another rendering than is published now.",
        { } few => string.Create(CultureInfo.InvariantCulture, $" No more than {few.Percent} % are allowed."),
    };
}
