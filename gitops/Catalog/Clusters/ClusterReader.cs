using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters;

/// <summary>Reads <c>kind: Cluster</c>.</summary>
internal static class ClusterReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("Cluster"),
            "One physical cluster of a ClusterType.",
            Field.RequiredText("clusterType", TextFormat.Any, "Name of its ClusterType."),
            Field.OptionalText("region", TextFormat.LabelValue, "The region it stands in, which residency looks at."),
            Field.OptionalText("site", TextFormat.LabelValue, "The site it stands at, which its workloads see as CLUSTER_SITE."),
            new Field("values", new FieldShape.TextMap(TextFormat.Variable, TextFormat.Line),
                "What its workloads see of it, e.g. ENDPOINT: https://store-1.example.com; every cluster of a type has the same names."),
            new Field("properties", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Any),
                "Facts that placement policies compare, e.g. kubernetesVersion: \"1.31.2\"."),
            ProvisioningReader.Field) with
        {
            ReadsLabels = true,
        },
        Read)
    {
        Check = ProvisioningReader.Validate,
    };

    private static Cluster? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return spec.Text("clusterType") is { } clusterType
            ? new Cluster(name, clusterType, document.Object("metadata").TextMap("labels"))
            {
                Region = spec.Text("region"),
                Site = spec.Text("site"),
                Values = spec.TextMap("values"),
                Properties = spec.TextMap("properties"),
                Provisioning = ProvisioningReader.Read(spec),
            }
            : null;
    }
}
