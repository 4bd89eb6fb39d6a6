using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Composition;

/// <summary>Values that apply together: a whole ConfigMap, or one key of a ConfigMap whose keys carry their own labels.</summary>
/// <param name="Config">The ConfigMap.</param>
/// <param name="Labels">What must be found on the cluster type or the deployment target.</param>
/// <param name="Values">The values.</param>
public sealed record ConfigLayer(Sourced<Config> Config, ValueMap Labels, ValueList<LayerValue> Values);
