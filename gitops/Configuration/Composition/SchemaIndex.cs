using LcncInfra.Catalog;
using LcncInfra.Catalog.Schemas;
using LcncInfra.Catalog.Sources;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.Matching;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Configuration.Composition;

/// <summary>The schemas of an environment, each compiled once, and which of them apply to an assignment.</summary>
/// <remarks>Those whose labels match, in order of names; then those that the target and its workload name, each once.</remarks>
public sealed class SchemaIndex
{
    private readonly Dictionary<string, ClusterTypeIndex> _byClusterType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    /// <summary>The index of a catalog's schemas.</summary>
    public SchemaIndex(EnvironmentCatalog catalog)
    {
        Schemas = catalog.ConfigSchemas;
        Compiled = [.. Schemas.Select(s => CompiledSchema.Compile(s.Value.Schema))];
        for (var i = 0; i < Schemas.Count; i++)
        {
            _byName[Schemas[i].Value.Name] = i;
        }

        var labels = new LabelIndex([.. Schemas.Select(s => s.Value.Labels)]);
        foreach (var clusterType in catalog.ClusterTypes)
        {
            _byClusterType[clusterType.Value.Name] = labels.For(clusterType.Value);
        }
    }

    /// <summary>The schemas.</summary>
    public ValueList<Sourced<ConfigSchema>> Schemas { get; }

    /// <summary>The schemas, ready to validate.</summary>
    public IReadOnlyList<CompiledSchema> Compiled { get; }

    /// <summary>The schemas that apply to an assignment, as indexes.</summary>
    public int[] Applying(Assignment assignment)
    {
        var target = assignment.DeploymentTarget.Value;
        var matching = _byClusterType[assignment.ClusterType.Value.Name].Matching(target);
        if (target.ConfigSchemas.Count == 0)
        {
            return matching;
        }

        var named = target.ConfigSchemas.Where(_byName.ContainsKey).Select(name => _byName[name]);
        return [.. matching.Concat(named).Distinct()];
    }

    /// <summary>Names of schemas that a target or its workload asks for, and that are not defined.</summary>
    public IReadOnlyList<string> Missing(Assignment assignment)
    {
        // Asked for every assignment, of which hardly any has one.
        foreach (var asked in assignment.DeploymentTarget.Value.ConfigSchemas.AsSpan())
        {
            if (!_byName.ContainsKey(asked))
            {
                return [.. assignment.DeploymentTarget.Value.ConfigSchemas.Where(name => !_byName.ContainsKey(name)).Distinct(StringComparer.Ordinal)];
            }
        }

        return [];
    }
}
