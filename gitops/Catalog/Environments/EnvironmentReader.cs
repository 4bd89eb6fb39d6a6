using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Repositories;

namespace LcncInfra.Catalog.Environments;

/// <summary>Reads <c>kind: Environment</c>.</summary>
internal static class EnvironmentReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("Environment"),
            "A rollout stage with a control-plane branch or folder of its own.",
            Field.RequiredObject("controlPlane", "Where the environment's own objects are.", RepositoryReferenceReader.Fields)) with
        {
            NameFormat = TextFormat.NamespaceName,
        },
        Read);

    private static Environment? Read(string name, YamlObject document) =>
        RepositoryReferenceReader.Read(document.Object("spec").Object("controlPlane")) is { } place ? new Environment(name, place) : null;
}
