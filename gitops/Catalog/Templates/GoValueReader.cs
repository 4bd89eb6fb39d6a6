using LcncInfra.Catalog.Reading;
using LcncInfra.Templating.Values;

namespace LcncInfra.Catalog.Templates;

/// <summary>Turns YAML values into the Go values that Kubernetes' decoder makes of them, for manifests that are objects.</summary>
/// <remarks>Kubernetes reads YAML as JSON: maps have text keys, whole numbers are <c>int64</c>, others <c>float64</c>.</remarks>
internal static class GoValueReader
{
    /// <summary>A mapping as <c>map[string]interface {}</c>.</summary>
    public static GoMap ReadMap(YamlMap map) =>
        GoMap.OfAny(map.Entries.Select(e => KeyValuePair.Create(e.Key, Read(e.Value))));

    private static object? Read(YamlValue value) => value switch
    {
        YamlMap map => ReadMap(map),
        YamlList list => GoList.Of([.. list.Items.Select(Read)]),
        YamlScalar scalar => ReadScalar(scalar),
        _ => throw new InvalidOperationException($"Unknown value {value.GetType()}."),
    };

    // A tag may force a type on text that does not have it; then the text stays.
    private static object? ReadScalar(YamlScalar scalar) => scalar.Type switch
    {
        ScalarType.Null => null,
        ScalarType.Boolean when PlainScalar.TypeOf(scalar.Text) == ScalarType.Boolean => PlainScalar.ParseBoolean(scalar.Text),
        ScalarType.Integer when PlainScalar.ParseInteger(scalar.Text) is { } integer => integer,
        ScalarType.Float when PlainScalar.TypeOf(scalar.Text) == ScalarType.Float => PlainScalar.ParseFloat(scalar.Text),
        _ => scalar.Text,
    };
}
