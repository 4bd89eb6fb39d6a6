using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>What one ConfigMap gave to a value.</summary>
/// <param name="Config">The ConfigMap.</param>
/// <param name="DataKey">The key as written in its <c>data</c>.</param>
/// <param name="Value">The value it gave, parsed.</param>
public sealed record Contribution(Sourced<Config> Config, string DataKey, object? Value)
{
    /// <summary>Where the value is written.</summary>
    public SourceSpan At => Config.At(PathOf(DataKey));

    /// <summary>The field path of a key of <c>data</c>.</summary>
    public static string PathOf(string dataKey) => $"data[\"{dataKey}\"]";
}
