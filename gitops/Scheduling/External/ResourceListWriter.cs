using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Scheduling.External;

/// <summary>Writes what a scheduler is asked as a ResourceList: the policy as <c>functionConfig</c>, and as items all that it can choose by.</summary>
/// <remarks>KRM Functions Specification, <c>config.kubernetes.io/v1</c>. Objects have the fields in which they were written; order is that of names.</remarks>
internal static class ResourceListWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list as UTF-8 JSON.</summary>
    public static ReadOnlyMemory<byte> Write(SchedulerQuestion question)
    {
        var (catalog, targets) = (question.Catalog, question.Targets);
        var workloads = targets.Select(t => t.Target.Workload).ToHashSet(StringComparer.Ordinal);
        IEnumerable<JsonObject> items =
        [
            .. targets.Select(t => TargetOf(t.Target, t.ClusterTypes)),
            .. catalog.WorkloadRequirements.Where(r => workloads.Contains(r.Value.Name)).Select(r => RequirementsOf(r.Value)),
            .. catalog.ClusterTypes.Select(t => Kalypso("ClusterType", t.Value.Name, t.Value.Labels, new JsonObject
            {
                ["reconciler"] = t.Value.Reconciler,
                ["namespaceService"] = t.Value.NamespaceService,
                ["configType"] = t.Value.ConfigType,
            })),
            .. Places(catalog),
            .. targets.SelectMany(t => Previous(catalog, t.Target.Name)),
        ];
        var list = new JsonObject
        {
            ["apiVersion"] = "config.kubernetes.io/v1",
            ["kind"] = "ResourceList",
            ["functionConfig"] = PolicyObject.Of(question.Policy.Value),
            ["items"] = new JsonArray([.. items]),
        };
        return JsonSerializer.SerializeToUtf8Bytes(list, Readable);
    }

    private static JsonObject TargetOf(DeploymentTarget target, IReadOnlyList<string>? clusterTypes)
    {
        var spec = new JsonObject { ["environment"] = target.Environment, ["workspace"] = target.Workspace, ["workload"] = target.Workload };
        if (clusterTypes is not null)
        {
            spec["clusterTypes"] = Texts(clusterTypes);
        }

        return Kalypso("DeploymentTarget", target.Name, target.Labels, spec);
    }

    private static JsonObject RequirementsOf(WorkloadRequirements requirements) => Ours("WorkloadRequirements", requirements.Name, ValueMap.Empty, new JsonObject
    {
        ["residency"] = Texts(requirements.Residency),
        ["requests"] = Amounts(requirements.Requests),
        ["tolerations"] = new JsonArray([.. requirements.Tolerations.Select(t => new JsonObject { ["key"] = t.Key, ["value"] = t.Value, ["effect"] = t.Effect?.ToString() })]),
    });

    private static IEnumerable<JsonObject> Places(EnvironmentCatalog catalog) =>
    [
        .. catalog.ClusterTypeProfiles.Select(p => Ours("ClusterTypeProfile", p.Value.Name, ValueMap.Empty, new JsonObject
        {
            ["region"] = p.Value.Region,
            ["properties"] = Map(p.Value.Properties),
            ["allocatable"] = Amounts(p.Value.Allocatable),
            ["taints"] = new JsonArray([.. p.Value.Taints.Select(t => new JsonObject { ["key"] = t.Key, ["value"] = t.Value, ["effect"] = t.Effect.ToString() })]),
        })),
        .. catalog.Clusters.Select(c => Ours("Cluster", c.Value.Name, c.Value.Labels, new JsonObject
        {
            ["clusterType"] = c.Value.ClusterType,
            ["region"] = c.Value.Region,
            ["properties"] = Map(c.Value.Properties),
        })),
    ];

    // Where a target was, in the form in which the scheduler says where it shall be.
    private static IEnumerable<JsonObject> Previous(EnvironmentCatalog catalog, string target) =>
        ((IEnumerable<string>?)catalog.Previous.Decisions.Of(target) ?? []).Order(StringComparer.Ordinal).Select(clusterType =>
            Kalypso("Assignment", $"{clusterType}-{target}", ValueMap.Empty, new JsonObject { ["clusterType"] = clusterType, ["deploymentTarget"] = target }));

    private static JsonObject Kalypso(string kind, string name, ValueMap labels, JsonObject spec) => PolicyObject.Make(("scheduler.kalypso.io/v1alpha1", kind), name, labels, spec);

    private static JsonObject Ours(string kind, string name, ValueMap labels, JsonObject spec) => PolicyObject.Make(("lcncinfra.io/v1alpha1", kind), name, labels, spec);

    private static JsonObject Map(ValueMap map) => new(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)e.Value)));

    private static JsonObject Amounts(IEnumerable<ResourceAmount> amounts) => new(amounts.Select(a => KeyValuePair.Create(a.Resource, (JsonNode?)a.Quantity.ToString())));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode?)t)]);
}
