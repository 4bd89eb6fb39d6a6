using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.ClusterTypes;

/// <summary>Reads <c>kind: ClusterType</c>.</summary>
internal static class ClusterTypeReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("ClusterType"),
            "A set of clusters that host the same workloads and share platform configuration values.",
            Field.RequiredText("reconciler", TextFormat.Any, "Name of the Template that writes the reconciler's objects, or a built-in: 'lcncinfra.io/flux', '…/argocd', '…/fleet', '…/zarf'."),
            Field.RequiredText("namespaceService", TextFormat.Any, "Name of the Template that writes the namespace, or the built-in 'lcncinfra.io/namespace'."),
            Field.OptionalText("configType", TextFormat.Any,
                "Name of the Template that writes the configuration, or a built-in such as 'lcncinfra.io/configmap'; control planes of Kalypso before 2023-12 have 'configMap', 'envFile' or nothing.")) with
        {
            ReadsLabels = true,
        },
        Read);

    private static ClusterType? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return spec.Text("reconciler") is { } reconciler && spec.Text("namespaceService") is { } namespaceService
            ? new ClusterType(name, document.Object("metadata").TextMap("labels"))
            {
                Reconciler = reconciler,
                NamespaceService = namespaceService,
                ConfigType = spec.Text("configType"),
            }
            : null;
    }
}
