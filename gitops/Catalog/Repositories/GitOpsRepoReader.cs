using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Repositories;

/// <summary>Reads <c>kind: GitOpsRepo</c>.</summary>
internal static class GitOpsRepoReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("GitOpsRepo"),
            "The platform GitOps repository that receives what is generated for an environment.",
            RepositoryReferenceReader.Fields),
        Read);

    private static GitOpsRepo? Read(string name, YamlObject document) =>
        RepositoryReferenceReader.Read(document.Object("spec")) is { } target ? new GitOpsRepo(name, target) : null;
}
