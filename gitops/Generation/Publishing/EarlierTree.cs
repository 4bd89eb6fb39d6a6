using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Publishing;

/// <summary>A tree that was published before, with its records as they were then.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Tree">The files that its inventory lists.</param>
public sealed record EarlierTree(string Environment, GitOpsTree Tree)
{
    /// <summary>The folder of the GitOps repository that the tree begins at; the empty path for its root.</summary>
    public RepositoryPath Root { get; init; }

    /// <summary>What was kept about it in <c>.lcnc/</c>, and for other tools.</summary>
    public required ValueList<RenderedFile> Records { get; init; }

    /// <summary>Whether it may delete more than the limit: whoever goes back has seen what goes.</summary>
    public bool AllowsLargeDeletion { get; init; }
}
