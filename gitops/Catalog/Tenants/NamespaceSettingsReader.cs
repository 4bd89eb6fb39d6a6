using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Reads what namespaces come with, wherever a kind says it.</summary>
internal static class NamespaceSettingsReader
{
    private static readonly OrderedDictionary<string, PodSecurityLevel> Levels = new(StringComparer.Ordinal)
    {
        ["privileged"] = PodSecurityLevel.Privileged,
        ["baseline"] = PodSecurityLevel.Baseline,
        ["restricted"] = PodSecurityLevel.Restricted,
    };

    /// <summary>The fields.</summary>
    public static ValueList<Field> Fields { get; } =
    [
        new Field("labels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue), "Labels of the namespaces, such as a cost centre."),
        new Field("podSecurity", new FieldShape.Object(
        [
            Level("enforce", "Pods that may do more are refused."),
            Level("audit", "Pods that may do more are recorded."),
            Level("warn", "Who makes pods that may do more is told."),
            Field.OptionalText("version", TextFormat.LabelValue, "The version of Kubernetes whose rules hold, e.g. v1.31; latest if it is not written."),
        ]), "Levels of the Pod Security Standards."),
        new Field("isolation", new FieldShape.Choice([.. Enum.GetNames<NetworkIsolation>()]),
            "None: no NetworkPolicy. Namespace: pods reach each other, DNS and the egress that is declared. Pod: DNS and the egress that is declared."),
        new Field("ingressFrom", new FieldShape.List(new FieldShape.Text(TextFormat.NamespaceName)),
            "Namespaces whose pods may reach the workloads, such as that of the gateway; needs isolation."),
        Field.OptionalText("quotaClass", TextFormat.Name, "The QuotaClass of workloads that ask for none."),
        new Field("reconcilerScope", new FieldShape.Choice([.. Enum.GetNames<ReconcilerScope>()]),
            "Cluster, the default: reconcilers use their own rights. Namespace: workloads bring objects of their namespace only."),
        new Field("apiGroups", new FieldShape.List(new FieldShape.Text(TextFormat.Name)),
            "Groups of custom kinds whose objects workloads may bring, e.g. keda.sh; needs reconcilerScope Namespace."),
    ];

    /// <summary>The settings of a field; <see cref="NamespaceSettings.None"/> if it was not written.</summary>
    public static NamespaceSettings Read(YamlObject parent, string key) =>
        parent.Object(key) is { Map: not null } item ? Read(item) : NamespaceSettings.None;

    /// <summary>The settings that a mapping holds.</summary>
    public static NamespaceSettings Read(YamlObject item)
    {
        var security = item.Object("podSecurity");
        return new NamespaceSettings
        {
            Labels = item.TextMap("labels"),
            PodSecurity = new PodSecurity(ReadLevel(security, "enforce"), ReadLevel(security, "audit"), ReadLevel(security, "warn"), security.Text("version")),
            Isolation = ReadEnum<NetworkIsolation>(item, "isolation"),
            IngressFrom = ReadList(item, "ingressFrom"),
            QuotaClass = item.Text("quotaClass"),
            ReconcilerScope = ReadEnum<ReconcilerScope>(item, "reconcilerScope"),
            ApiGroups = ReadList(item, "apiGroups"),
        };
    }

    private static ValueList<string>? ReadList(YamlObject item, string key) => item.Map?.Get(key) is YamlList ? item.TextList(key) : null;

    private static T? ReadEnum<T>(YamlObject item, string key)
        where T : struct, Enum => Enum.TryParse<T>(item.Text(key), out var value) && Enum.IsDefined(value) ? value : null;

    private static PodSecurityLevel? ReadLevel(YamlObject item, string key) =>
        item.Text(key) is { } text && Levels.TryGetValue(text, out var level) ? level : null;

    private static Field Level(string name, string description) => new(name, new FieldShape.Choice([.. Levels.Keys]), description);
}
