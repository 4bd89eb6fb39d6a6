using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Shards;

/// <summary>Joins the shards of one run to the environments that a run without shards would have generated, byte for byte.</summary>
public static class ShardAssembler
{
    /// <summary>The environments in order of names; empty after an error.</summary>
    /// <param name="shards">What was handed over, in any order.</param>
    /// <param name="renderer">Version of this program: the one that rendered must have been the same.</param>
    /// <param name="diagnostics">Why the shards are no whole, and what no shard can see alone.</param>
    public static IReadOnlyList<AssembledEnvironment> Assemble(
        IReadOnlyList<FoundShard> shards, string renderer, DiagnosticBag diagnostics)
    {
        var environments = shards
            .GroupBy(shard => shard.Record.Inputs.Environment, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderBy(shard => shard.Record.Index).ThenBy(shard => shard.Name, StringComparer.Ordinal).ToList())
            .ToList();
        ShardSetValidator.Validate(environments, renderer, diagnostics);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        var assembled = environments.Select(parts => Assemble(parts, diagnostics)).ToList();
        return diagnostics.HasErrors ? [] : assembled;
    }

    private static AssembledEnvironment Assemble(List<FoundShard> parts, DiagnosticBag diagnostics)
    {
        var inputs = parts[0].Record.Inputs;
        var files = parts.SelectMany(part => ShardFilesReader.Read(part, diagnostics)).ToList();
        var rendered = new RenderedEnvironment
        {
            Environment = inputs.Environment,
            Tree = TreeComposer.Compose(files, diagnostics),
            Root = RepositoryPath.Parse(inputs.Root) ?? default,
            Decisions = parts.SelectMany(part => part.Record.Decisions)
                .OrderBy(d => d.ClusterType, StringComparer.Ordinal)
                .ThenBy(d => d.DeploymentTarget, StringComparer.Ordinal)
                .ToValueList(),
            Failed = parts.SelectMany(part => part.Record.Retained).Order(StringComparer.Ordinal).ToValueList(),
            Placements = inputs.Placements,
            PreviousDecisions = inputs.PreviousDecisions,
            ControlPlane = inputs.ControlPlane,
            Sources = inputs.Sources,
            GitOpsRepositories = inputs.GitOpsRepositories,
            Suppressions = inputs.Suppressions,
            DeletionSettings = inputs.DeletionSettings,
        };
        return new AssembledEnvironment(
            rendered,
            inputs,
            parts.SelectMany(part => part.Record.ClusterTypes).OrderBy(c => c.Name, StringComparer.Ordinal).ToValueList(),
            parts.SelectMany(part => part.Record.Findings).Distinct().ToValueList())
        {
            Failed = parts.SelectMany(part => part.Record.Failed).Order(StringComparer.Ordinal).ToValueList(),
        };
    }
}
