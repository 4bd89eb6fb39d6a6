using Pulumi;

namespace LcncInfra.Components.Repositories;

/// <summary>What a <see cref="GitOpsRepository"/> publishes, and from what.</summary>
public sealed class GitOpsRepositoryArgs : ResourceArgs
{
    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>The control plane as <c>lcnc</c> takes it: a folder, or <c>git+PATH-or-URL[#REF]</c>. One that a program writes comes from its
    /// <see cref="Placements.PlatformCatalog.ControlPlane"/>, so that this waits for it.</summary>
    public required Input<string> ControlPlane { get; init; }

    /// <summary>Says what the environment would be.</summary>
    public required IRendering Rendering { get; init; }

    /// <summary>The folder that the facts are written into before they are published; they are no secrets.</summary>
    public required string FactsFolder { get; init; }

    /// <summary>What provisioning knows.</summary>
    public List<ClusterTypeFacts> Facts { get; init; } = [];

    /// <summary>The repository, if not the one that the environment's GitOpsRepo names.</summary>
    public string? Repository { get; init; }

    /// <summary>The branch, if not the one that the environment's GitOpsRepo names.</summary>
    public string? Branch { get; init; }

    /// <summary>The lock, if not the one beside the control plane; the rendering must be made with the same.</summary>
    public string? Lock { get; init; }

    /// <summary>What kind of host proposals go to, as <c>--provider</c> takes it; <see langword="null"/> lets <c>lcnc</c> find out.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether the branch itself moves; else a branch beside it is proposed.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The program.</summary>
    public string Lcnc { get; init; } = "lcnc";
}
