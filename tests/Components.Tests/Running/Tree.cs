using System.Collections.Immutable;

namespace LcncInfra.Components.Tests.Running;

/// <summary>Walks inputs as the engine gets them.</summary>
public static class Tree
{
    public static ImmutableDictionary<string, object> Map(ImmutableDictionary<string, object> from, params string[] path) =>
        path.Aggregate(from, (map, key) => Assert.IsType<ImmutableDictionary<string, object>>(map[key], exactMatch: false));

    public static IReadOnlyList<ImmutableDictionary<string, object>> List(object list) =>
        [.. Assert.IsType<ImmutableArray<object>>(list).Select(i => Assert.IsType<ImmutableDictionary<string, object>>(i, exactMatch: false))];

    public static IReadOnlyList<string> Texts(object list) => [.. Assert.IsType<ImmutableArray<object>>(list).Cast<string>()];
}
