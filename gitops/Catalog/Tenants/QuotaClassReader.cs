using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Reads <c>kind: QuotaClass</c>.</summary>
internal static class QuotaClassReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("QuotaClass"),
            "A size of namespaces: what each of them may use in all, and each container in it.",
            Amounts("hard", "The most that a namespace may use, as a ResourceQuota counts it, e.g. requests.cpu: 4, pods: 20."),
            new Field("containers", new FieldShape.Object(
            [
                Amounts("default", "The limit of a container that names none."),
                Amounts("defaultRequest", "The request of a container that names none."),
                Amounts("max", "The most of a container."),
                Amounts("min", "The least of a container."),
            ]), "What each container gets and may use, as a LimitRange."),
            new Field("workspaces", new FieldShape.List(new FieldShape.Text(TextFormat.LabelValue)),
                "Workspaces whose workloads may ask for it; all if it is not written.")),
        Read);

    private static QuotaClass Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        var containers = spec.Object("containers");
        return new QuotaClass(name)
        {
            Hard = QuantityReader.Read(spec, "hard"),
            Containers = new ContainerLimits
            {
                Default = QuantityReader.Read(containers, "default"),
                DefaultRequest = QuantityReader.Read(containers, "defaultRequest"),
                Max = QuantityReader.Read(containers, "max"),
                Min = QuantityReader.Read(containers, "min"),
            },
            Workspaces = spec.TextList("workspaces"),
        };
    }

    private static Field Amounts(string name, string description) => new(name, new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Quantity), description);
}
