using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Repositories;

/// <summary>Reads <c>kind: BaseRepo</c>.</summary>
internal static class BaseRepoReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("BaseRepo"),
            "Content shared by environments, pinned to the commit that was promoted to this one.",
            [
                .. RepositoryReferenceReader.Fields,
                Field.OptionalText("commit", TextFormat.Commit, "The commit that was promoted; without it the head of the branch."),
            ]),
        Read);

    private static BaseRepo? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return RepositoryReferenceReader.Read(spec) is { } source
            ? new BaseRepo(name, source, spec.Text("commit") is { Length: > 0 } commit ? commit : null)
            : null;
    }
}
