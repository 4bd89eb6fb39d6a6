using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Fleets;

/// <summary>What a flow must know of an environment: where it is published, and who follows.</summary>
/// <param name="Environment">Its name.</param>
/// <param name="Branch">Its branch of the GitOps repository.</param>
/// <param name="Folder">Its folder there; empty for the root.</param>
public sealed record FleetFacts(string Environment, string Branch, string Folder)
{
    /// <summary>The branch on which changes are proposed: beside the branch, with the folder on it, as hydrators are expected to.</summary>
    public string ProposalBranch => Folder.Length == 0 ? $"{Branch}-next" : $"{Branch}-next/{Folder}";

    /// <summary>The clusters that are described; empty if none is.</summary>
    public ValueList<string> Clusters { get; init; } = [];

    /// <summary>How many cluster types there are.</summary>
    public int ClusterTypes { get; init; }

    /// <summary>The waves, in their order; empty if every cluster follows <see cref="Branch"/>.</summary>
    public ValueList<WaveFacts> Waves { get; init; } = [];
}
