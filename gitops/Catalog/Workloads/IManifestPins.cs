namespace LcncInfra.Catalog.Workloads;

/// <summary>Knows which commits and digests a lock pins manifests to.</summary>
public interface IManifestPins
{
    /// <summary>The commit that a branch or tag stands for; <see langword="null"/> if the lock does not know it.</summary>
    /// <param name="repo">The repository as <c>manifests</c> name it.</param>
    /// <param name="reference">The branch, tag or commit as <c>manifests</c> name it.</param>
    string? CommitOf(string repo, string reference);

    /// <summary>The digest that a tag or a version of a chart stands for; <see langword="null"/> if the lock does not know it.</summary>
    string? DigestOf(ManifestArtifact artifact);
}
