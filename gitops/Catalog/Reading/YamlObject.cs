using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Reading;

/// <summary>Takes fields out of a mapping whose shape was checked: what is wrong was reported, and reads as not written.</summary>
/// <param name="map">The mapping; <see langword="null"/> reads as an empty one.</param>
internal readonly struct YamlObject(YamlMap? map)
{
    /// <summary>The mapping itself.</summary>
    public YamlMap? Map { get; } = map;

    /// <summary>Text; <see langword="null"/> if it was not written.</summary>
    public string? Text(string key) => Map?.Get(key) is YamlScalar { Type: ScalarType.Text } scalar ? scalar.Text : null;

    /// <summary>A whole number; <see langword="null"/> if none was written, or one that no count can be.</summary>
    public int? Number(string key) =>
        Map?.Get(key) is YamlScalar { Type: ScalarType.Integer } scalar
        && PlainScalar.ParseInteger(scalar.Text) is long and >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    /// <summary>Text that may also be written as a number; <see langword="null"/> if it was not written.</summary>
    public string? TextOrNumber(string key) =>
        Map?.Get(key) is YamlScalar { Type: ScalarType.Text or ScalarType.Integer or ScalarType.Float } scalar ? scalar.Text : null;

    /// <summary>Yes or no; <see langword="null"/> if it was not written.</summary>
    public bool? Flag(string key) => Map?.Get(key) is YamlScalar { Type: ScalarType.Boolean } scalar ? PlainScalar.ParseBoolean(scalar.Text) : null;

    /// <summary>Whole numbers of a list.</summary>
    public ValueList<int> Numbers(string key) =>
    [
        .. Items(key).OfType<YamlScalar>().Where(s => s.Type == ScalarType.Integer)
            .Select(s => PlainScalar.ParseInteger(s.Text)).OfType<long>().Where(n => n is >= int.MinValue and <= int.MaxValue).Select(n => (int)n),
    ];

    /// <summary>A nested mapping.</summary>
    public YamlObject Object(string key) => new(Map?.Get(key) as YamlMap);

    /// <summary>The mappings of a list, with the index of each.</summary>
    public IEnumerable<(int Index, YamlObject Item)> Objects(string key) =>
        Map?.Get(key) is YamlList list
            ? list.Items.Index().Where(i => i.Item is YamlMap).Select(i => (i.Index, new YamlObject(i.Item as YamlMap)))
            : [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<YamlValue> Items(string key) => Map?.Get(key) is YamlList list ? list.Items : [];

    /// <summary>The texts of a list.</summary>
    public ValueList<string> TextList(string key) =>
        [.. Items(key).OfType<YamlScalar>().Where(s => s.Type == ScalarType.Text).Select(s => s.Text)];

    /// <summary>A map of texts; a key without a value has an empty one.</summary>
    public ValueMap TextMap(string key)
    {
        if (Map?.Get(key) is not YamlMap texts || texts.Entries.Count == 0)
        {
            return ValueMap.Empty;
        }

        return ValueMap.Of(texts.Entries
            .Where(e => e.Value is YamlScalar { Type: ScalarType.Text or ScalarType.Null })
            .Select(e => KeyValuePair.Create(e.Key, e.Value.IsNull ? string.Empty : ((YamlScalar)e.Value).Text)));
    }
}
