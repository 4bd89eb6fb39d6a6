using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>Reads the field <c>provisioning</c> of a Cluster: exactly one way in which it comes into being.</summary>
internal static class ProvisioningReader
{
    private const string Name = "provisioning";

    private static readonly ProvisioningWay[] Ways =
    [
        new("eks", "A cluster that Amazon's EKS runs.", EksReader.Shape, EksReader.Read) { Validate = EksValidator.Validate },
        new("aks", "A cluster that Azure's AKS runs.", AksReader.Shape, AksReader.Read) { Validate = AksValidator.Validate },
        new("gke", "A cluster that Google's GKE runs.", GkeReader.Shape, GkeReader.Read) { Validate = GkeValidator.Validate },
        new("existing", "A cluster that somebody else made, e.g. on premises or at the edge.", ExistingReader.Shape, ExistingReader.Read) { Validate = ExistingReader.Validate },
    ];

    /// <summary>The field.</summary>
    public static Field Field { get; } = new(
        Name,
        new FieldShape.Object(Ways.Select(w => new Field(w.Word, w.Shape, w.Description)).ToValueList()),
        "How the cluster comes into being on Pulumi; exactly one of its fields. A cluster without it is not built.");

    /// <summary>What is written; <see langword="null"/> if it is not exactly one way, which <see cref="Validate"/> reports.</summary>
    public static ClusterProvisioning? Read(YamlObject spec) => WrittenIn(spec) is [var only] ? only.Read(spec.Object(Name).Object(only.Word)) : null;

    /// <summary>Reports what the shape cannot say.</summary>
    public static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        if (spec.Object(Name).Map is not { } map)
        {
            return;
        }

        var written = WrittenIn(spec);
        if (written is [var only])
        {
            only.Validate(spec.Object(Name).Object(only.Word), FieldPath.Root.Of("spec").Of(Name).Of(only.Word), context);
        }
        else
        {
            var at = written.Count > 1 ? map.Find(written[1].Word)?.KeySpan : spec.Map?.Find(Name)?.KeySpan;
            context.Report(ProvisioningDiagnostics.NotOneWay(at ?? map.Span, context.Owner, [.. Ways.Select(w => w.Word)], [.. written.Select(w => w.Word)]));
        }
    }

    private static List<ProvisioningWay> WrittenIn(YamlObject spec) => [.. Ways.Where(w => spec.Object(Name).Object(w.Word).Map is not null)];
}
