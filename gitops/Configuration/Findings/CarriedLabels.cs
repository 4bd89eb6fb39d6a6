using LcncInfra.Catalog;
using LcncInfra.Configuration.Matching;

namespace LcncInfra.Configuration.Findings;

/// <summary>Every label that a cluster type or deployment target of an environment carries, with the values in use.</summary>
internal sealed class CarriedLabels
{
    private readonly Dictionary<string, SortedSet<string>> _values = new(StringComparer.Ordinal);

    public CarriedLabels(EnvironmentCatalog catalog)
    {
        foreach (var clusterType in catalog.ClusterTypes)
        {
            Add(LabelIndex.ClusterTypeKey, clusterType.Value.Name);
            AddAll(clusterType.Value.Labels);
        }

        foreach (var target in catalog.DeploymentTargets)
        {
            Add(LabelIndex.DeploymentTargetKey, target.Value.Name);
            AddAll(target.Value.Labels);
        }
    }

    /// <summary>Whether something carries the label with this value; an empty value is carried by whatever lacks the label.</summary>
    public bool Has(string key, string value) =>
        value.Length == 0 || (_values.TryGetValue(key, out var values) && values.Contains(value));

    /// <summary>The values in use; empty if nothing carries the label.</summary>
    public IReadOnlyCollection<string> ValuesOf(string key) => _values.TryGetValue(key, out var values) ? values : [];

    /// <summary>The labels in use.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    private void AddAll(IEnumerable<KeyValuePair<string, string>> labels)
    {
        foreach (var (key, value) in labels)
        {
            // These two name things on cluster types and targets only through their own names.
            if (key is not (LabelIndex.ClusterTypeKey or LabelIndex.DeploymentTargetKey))
            {
                Add(key, value);
            }
        }
    }

    private void Add(string key, string value)
    {
        if (!_values.TryGetValue(key, out var values))
        {
            values = new SortedSet<string>(StringComparer.Ordinal);
            _values.Add(key, values);
        }

        values.Add(value);
    }
}
