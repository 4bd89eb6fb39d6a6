using LcncInfra.Configuration.Findings;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Composition;

/// <summary>The values of all layers and their keys, numbered once.</summary>
internal sealed class LayerTable
{
    private readonly FlatValue[] _values;
    private readonly int[] _starts;

    public LayerTable(ValueList<ConfigLayer> layers)
    {
        Keys = layers.SelectMany(layer => layer.Values).Select(value => value.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        var numbers = Keys.Select((key, number) => (key, number)).ToDictionary(k => k.key, k => k.number, StringComparer.Ordinal);
        var values = new List<FlatValue>();
        _starts = new int[layers.Count + 1];
        for (var i = 0; i < layers.Count; i++)
        {
            foreach (var value in layers[i].Values)
            {
                var contribution = new Contribution(layers[i].Config, value.DataKey, value.Value);
                values.Add(new FlatValue(values.Count, numbers[value.Key], contribution, MergeValidator.CanSurprise(contribution)));
            }

            _starts[i + 1] = values.Count;
        }

        _values = [.. values];
    }

    /// <summary>Every key, in ordinal order.</summary>
    public ValueList<string> Keys { get; }

    /// <summary>A value by its number.</summary>
    public FlatValue this[int index] => _values[index];

    /// <summary>The values of a layer.</summary>
    public ReadOnlySpan<FlatValue> Of(int layer) => _values.AsSpan(_starts[layer].._starts[layer + 1]);
}
