using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Shards;

namespace LcncInfra.Generation.Shards;

/// <summary>An environment that was joined from its shards.</summary>
/// <param name="Rendered">What shall be published, as a run without shards would have it.</param>
/// <param name="Inputs">What it was generated from.</param>
/// <param name="ClusterTypes">All cluster types, in ordinal order of names.</param>
/// <param name="Findings">What the shards' runs found, each once.</param>
public sealed record AssembledEnvironment(
    RenderedEnvironment Rendered, ShardInputs Inputs, ValueList<ShardClusterType> ClusterTypes, ValueList<Diagnostic> Findings)
{
    /// <summary>Names of the assignments that could not be rendered, in ordinal order.</summary>
    public ValueList<string> Failed { get; init; } = ValueList<string>.Empty;
}
