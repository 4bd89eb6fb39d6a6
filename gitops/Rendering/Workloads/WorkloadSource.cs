using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Rendering.Workloads;

/// <summary>Where the manifests of a workload are, so exactly that they are the same whenever they are read.</summary>
public abstract record WorkloadSource
{
    private WorkloadSource()
    {
    }

    /// <summary>Folders of the kustomize components that are laid over what the folder gives, relative to it.</summary>
    public ValueList<string> Components { get; init; } = ValueList<string>.Empty;

    /// <summary>A folder of a commit.</summary>
    /// <param name="Repo">The repository as written.</param>
    /// <param name="Commit">The whole object name.</param>
    /// <param name="Folder">The folder; empty for the root.</param>
    public sealed record Git(string Repo, string Commit, RepositoryPath Folder) : WorkloadSource
    {
        /// <summary>The branch that holds the commit, for hosts that give only what a name leads to; <see langword="null"/> if none is written.</summary>
        public string? Branch { get; init; }
    }

    /// <summary>An artifact of a registry, or a version of a chart.</summary>
    /// <param name="Artifact">What it is called.</param>
    /// <param name="Digest">What it is.</param>
    /// <param name="Folder">The folder inside; empty for its root, and for charts.</param>
    public sealed record Archive(ManifestArtifact Artifact, string Digest, RepositoryPath Folder) : WorkloadSource;

    /// <summary>A folder of the control plane.</summary>
    /// <param name="Folder">The folder, from the control plane's root.</param>
    public sealed record Local(RepositoryPath Folder) : WorkloadSource;
}
