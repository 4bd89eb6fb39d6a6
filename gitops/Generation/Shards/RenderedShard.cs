using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Shards;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Shards;

/// <summary>One part of an environment as it shall be handed over.</summary>
/// <param name="Tree">Its files.</param>
/// <param name="Record">What it says about them.</param>
public sealed record RenderedShard(GitOpsTree Tree, ShardRecord Record)
{
    /// <summary>What a run with a shard rendered.</summary>
    /// <param name="result">The run.</param>
    /// <param name="shard">Which part of it.</param>
    /// <param name="folder">Where below an output the environment's tree goes; empty for the output itself.</param>
    /// <param name="inputs">What else has a say.</param>
    /// <exception cref="ArgumentException">The run did not reach a tree.</exception>
    public static RenderedShard Of(GenerationResult result, Scheduling.Shards.Shard shard, string folder, PublicationInputs inputs)
    {
        var rendered = RenderedEnvironment.Of(result);
        var counts = rendered.Decisions.ToLookup(d => d.ClusterType, StringComparer.Ordinal);
        return new RenderedShard(rendered.Tree, new ShardRecord
        {
            Inputs = new ShardInputs
            {
                Environment = rendered.Environment,
                Count = shard.Number.Count,
                Profile = inputs.Profile,
                Renderer = inputs.Renderer,
                ControlPlane = rendered.ControlPlane,
                Release = inputs.Release,
                Facts = inputs.Facts,
                PreviousDecisions = rendered.PreviousDecisions,
                Placements = rendered.Placements,
                Sources = rendered.Sources,
                GitOpsRepositories = rendered.GitOpsRepositories,
                Suppressions = rendered.Suppressions,
                DeletionSettings = rendered.DeletionSettings,
                Root = rendered.Root.Value,
                Folder = folder,
            },
            Index = shard.Number.Index,
            ClusterTypes = shard.ClusterTypes.Select(name => new ShardClusterType(name, counts[name].Count())).ToValueList(),
            Decisions = rendered.Decisions,
            Failed = result.Failed.Select(assignment => assignment.Name).ToValueList(),
            Retained = rendered.Failed,
            Findings = result.Diagnostics.ToValueList(),
            Files = Inventory.Of(rendered.Tree, []).Entries,
        });
    }
}
