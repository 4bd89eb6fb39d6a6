using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Reads amounts of resources, which may be written as numbers.</summary>
internal static class QuantityReader
{
    /// <summary>The amounts of a field in order of the resources' names; what is no quantity was reported, and is left out.</summary>
    public static ValueList<ResourceAmount> Read(YamlObject parent, string key)
    {
        var amounts = new SortedDictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (var entry in parent.Object(key).Map?.Entries ?? [])
        {
            if (entry.Value is YamlScalar scalar && Quantity.TryParse(scalar.Text, out var quantity) && quantity >= Quantity.Zero)
            {
                amounts[entry.Key] = quantity;
            }
        }

        return [.. amounts.Select(a => new ResourceAmount(a.Key, a.Value))];
    }
}
