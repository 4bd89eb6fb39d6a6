using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Rendering.Builtins.Storages;

/// <summary>Where the manifests of a deployment target are, as its <c>manifests</c> say.</summary>
internal abstract record ManifestStorage
{
    private ManifestStorage()
    {
    }

    /// <summary>Folders of the kustomize components that the cluster type needs, relative to that of the manifests.</summary>
    public ValueList<string> Components { get; init; } = ValueList<string>.Empty;

    /// <summary>The address that a project or a credential is about.</summary>
    public abstract string Address { get; }

    /// <summary>The manifests themselves, in the tree.</summary>
    /// <param name="Workload">What they are.</param>
    /// <param name="Folder">Their folder in the GitOps repository.</param>
    public sealed record Rendered(RenderedWorkload Workload, RepositoryPath Folder) : ManifestStorage
    {
        /// <summary>The GitOps repository; <see langword="null"/> if the environment names none, which only Zarf can do without.</summary>
        public RepositoryReference? Repository { get; init; }

        /// <inheritdoc/>
        public override string Address => Repository?.Repo ?? string.Empty;
    }

    /// <summary>A folder of a git repository.</summary>
    /// <param name="Repo">URL.</param>
    /// <param name="Path">Folder, without <c>./</c>; empty for the root.</param>
    public sealed record Git(string Repo, string Path) : ManifestStorage
    {
        /// <summary>Branch.</summary>
        public string? Branch { get; init; }

        /// <summary>Tag.</summary>
        public string? Tag { get; init; }

        /// <summary>Commit, which wins over branch and tag.</summary>
        public string? Commit { get; init; }

        /// <summary>The most exact of commit, tag and branch.</summary>
        public string Revision => Commit ?? Tag ?? Branch ?? "HEAD";

        /// <inheritdoc/>
        public override string Address => Repo;
    }

    /// <summary>An artifact of an OCI registry that holds manifests.</summary>
    /// <param name="Repository">Host and repository, without <c>oci://</c>.</param>
    /// <param name="Path">Folder inside the artifact; empty for its root.</param>
    public sealed record Oci(string Repository, string Path) : ManifestStorage
    {
        /// <summary>Tag.</summary>
        public string? Tag { get; init; }

        /// <summary>Digest, which wins over the tag.</summary>
        public string? Digest { get; init; }

        /// <summary>The URL.</summary>
        public string Url => $"oci://{Repository}";

        /// <inheritdoc/>
        public override string Address => Url;
    }

    /// <summary>A chart of a Helm repository.</summary>
    /// <param name="Repo">URL of the repository; <c>oci://…</c> for a registry.</param>
    /// <param name="Chart">Name of the chart.</param>
    /// <param name="Version">Version, or a range of versions.</param>
    public sealed record Helm(string Repo, string Chart, string Version) : ManifestStorage
    {
        /// <summary>Digest of the chart; <see langword="null"/> if neither the Workload nor a lock names one.</summary>
        public string? Digest { get; init; }

        /// <summary>Whether the repository is an OCI registry.</summary>
        public bool IsOci => Repo.StartsWith("oci://", StringComparison.Ordinal);

        /// <inheritdoc/>
        public override string Address => Repo;
    }
}
