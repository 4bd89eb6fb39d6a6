namespace LcncInfra.Configuration.Composition;

/// <summary>One value of a layer.</summary>
/// <param name="Key">The key that templates see.</param>
/// <param name="DataKey">The key as written in <c>data</c>, with its labels if it carries any.</param>
/// <param name="Value">The parsed value: text, a list or a map, see <c>LcncInfra.Templating.Values</c>.</param>
public sealed record LayerValue(string Key, string DataKey, object? Value);
