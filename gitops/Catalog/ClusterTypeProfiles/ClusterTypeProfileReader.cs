using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Tenants;

namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>Reads <c>kind: ClusterTypeProfile</c>.</summary>
internal static class ClusterTypeProfileReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("ClusterTypeProfile"),
            "What the platform team says of the ClusterType of the same name beside Kalypso's kind.",
            new Field("taints", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("key", TextFormat.LabelKey, "Key of the taint."),
                Field.OptionalText("value", TextFormat.LabelValue, "Value of the taint."),
                new Field("effect", new FieldShape.Choice([.. Enum.GetNames<TaintEffect>()]),
                    "NoSchedule: nothing new comes. PreferNoSchedule: others are taken first. NoExecute: what is there goes too.") { IsRequired = true },
            ])), "What keeps deployment targets away unless their WorkloadRequirements tolerate it."),
            new Field("allocatable", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Quantity),
                "What each cluster of the type has for workloads, e.g. cpu: 16, memory: 64Gi; what is not named is not limited."),
            new Field("properties", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Any),
                "Facts that placement policies compare, e.g. kubernetesVersion: \"1.31.2\"."),
            Field.OptionalText("region", TextFormat.LabelValue, "The region that all of its clusters are in, which residency looks at."),
            new Field("capabilities", new FieldShape.List(new FieldShape.Choice([.. ClusterCapability.All])),
                "What the type has beside Kubernetes; built-in reconcilers choose the components that workloads bring for it."),
            new Field("namespaces", new FieldShape.Object(NamespaceSettingsReader.Fields),
                "What namespaces on it come with, where it is not what EnvironmentSettings say."),
            DeliveryField.Of("How manifests reach clusters of the type, if not as the environment's settings say: reference or rendered."),
            new Field("airGapped", new FieldShape.Flag(), "Whether no network reaches its clusters, so that images come to them in bundles; no, if it is not written.")),
        Read)
    {
        Check = Validate,
    };

    private static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        var capabilities = spec.TextList("capabilities");
        if (capabilities.Contains(ClusterCapability.GatewayApi, StringComparer.Ordinal) && capabilities.Contains(ClusterCapability.Ingress, StringComparer.Ordinal) && spec.Map?.Get("capabilities") is { } written)
        {
            context.Report(ProfileDiagnostics.TwoWaysIn(written.Span, context.Owner));
        }
    }

    private static ClusterTypeProfile Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return new ClusterTypeProfile(name)
        {
            Taints = [.. spec.Objects("taints").Select(t => ReadTaint(t.Item)).OfType<Taint>()],
            Allocatable = QuantityReader.Read(spec, "allocatable"),
            Properties = spec.TextMap("properties"),
            Region = spec.Text("region"),
            Capabilities = [.. spec.TextList("capabilities").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Namespaces = NamespaceSettingsReader.Read(spec, "namespaces"),
            Delivery = DeliveryField.Read(spec),
            IsAirGapped = spec.Flag("airGapped") == true,
        };
    }

    private static Taint? ReadTaint(YamlObject item) =>
        item.Text("key") is { } key && Enum.TryParse<TaintEffect>(item.Text("effect"), out var effect) && Enum.IsDefined(effect)
            ? new Taint(key, item.Text("value") ?? string.Empty, effect)
            : null;
}
