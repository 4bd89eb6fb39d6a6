using LcncInfra.Components.Charts;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.Agents;

/// <summary>What <see cref="ArgoCd"/> follows, and for whom.</summary>
public sealed class ArgoCdArgs : ResourceArgs
{
    /// <summary>What it follows.</summary>
    public required AgentRoot Root { get; init; }

    /// <summary>URL of the GitOps repository, which the credentials are for.</summary>
    public required Input<string> Repository { get; init; }

    /// <summary>How it reads the repository; <see langword="null"/> if anyone can.</summary>
    public RepositoryCredentials? Credentials { get; init; }

    /// <summary>The workspaces whose groups see their own project; nobody sees anything else.</summary>
    public ValueList<WorkspaceAccess> Workspaces { get; init; } = [];

    /// <summary>Whether every part runs more than once; needs three nodes.</summary>
    public bool IsHighlyAvailable { get; init; }

    /// <summary>Where the chart comes from; <see langword="null"/> for its own repository.</summary>
    public ChartSource? Chart { get; init; }

    /// <summary>Values of the chart that are said otherwise than here.</summary>
    public Dictionary<string, object> Values { get; init; } = [];
}
