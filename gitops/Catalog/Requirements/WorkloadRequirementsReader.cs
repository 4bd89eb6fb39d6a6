using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Tenants;

namespace LcncInfra.Catalog.Requirements;

/// <summary>Reads <c>kind: WorkloadRequirements</c>.</summary>
internal static class WorkloadRequirementsReader
{
    private const string Equal = "Equal";
    private const string Exists = "Exists";

    private static readonly OrderedDictionary<string, DeploymentStage> Stages = new(StringComparer.Ordinal)
    {
        ["crds"] = DeploymentStage.Crds,
        ["controllers"] = DeploymentStage.Controllers,
        ["configuration"] = DeploymentStage.Configuration,
        ["apps"] = DeploymentStage.Apps,
    };

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("WorkloadRequirements"),
            "What the Workload of the same name needs, beside Kalypso's kind.",
            new Field("residency", new FieldShape.List(new FieldShape.Text(TextFormat.LabelValue)),
                "Regions that its data may be in; 'eu' also stands for 'eu-west-1'. It is never placed elsewhere."),
            new Field("requests", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Quantity),
                "What each of its targets needs of each cluster, e.g. cpu: 500m, memory: 1Gi."),
            new Field("dependsOn", new FieldShape.List(new FieldShape.Text(TextFormat.Name)),
                "Workloads that have to be ready before it; they must be placed wherever it is."),
            new Field("stage", new FieldShape.Choice([.. Stages.Keys]),
                "What is in a stage waits for everything in the stages before: crds, controllers, configuration, and apps, the default."),
            new Field("foreignFields", new FieldShape.List(new FieldShape.Choice([.. Enum.GetNames<ForeignField>()])),
                "Fields that something on the cluster decides about: Replicas, for an autoscaler; CaBundles of webhooks, for what makes certificates."),
            new Field("whenRemoved", new FieldShape.Choice([.. Enum.GetNames<Removal>()]),
                "What becomes of its objects when a target leaves: Delete, the default, spares what holds data; Keep leaves all of them running."),
            new Field("deployedAs", new FieldShape.TextMap(TextFormat.Name, TextFormat.Name),
                "For targets that were renamed: the name now, and the whole name that was first deployed, e.g. site: shop-web. Namespace and objects keep it."),
            EgressRuleReader.Field,
            Field.OptionalText("quotaClass", TextFormat.Name, "The QuotaClass of its namespaces; without it the one that the platform gives."),
            new Field("tolerations", new FieldShape.List(new FieldShape.Object(
            [
                Field.OptionalText("key", TextFormat.LabelKey, "Key of the taints; any if it is not written."),
                new Field("operator", new FieldShape.Choice([Equal, Exists]), "Equal, the default, compares the value; Exists takes any."),
                Field.OptionalText("value", TextFormat.LabelValue, "Value of the taints, for Equal."),
                new Field("effect", new FieldShape.Choice([.. Enum.GetNames<TaintEffect>()]), "Effect of the taints; any if it is not written."),
            ])), "Taints of cluster types that do not keep it away.")),
        Read)
    {
        Check = Validate,
    };

    private static WorkloadRequirements Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return new WorkloadRequirements(name)
        {
            Residency = spec.TextList("residency"),
            Requests = QuantityReader.Read(spec, "requests"),
            DependsOn = spec.TextList("dependsOn"),
            Stage = spec.Text("stage") is { } stage && Stages.TryGetValue(stage, out var found) ? found : null,
            ForeignFields = [.. spec.TextList("foreignFields").Where(f => Enum.IsDefined(typeof(ForeignField), f)).Select(Enum.Parse<ForeignField>).Distinct().Order()],
            WhenRemoved = Enum.TryParse<Removal>(spec.Text("whenRemoved"), out var removal) && Enum.IsDefined(removal) ? removal : Removal.Delete,
            DeployedAs = spec.TextMap("deployedAs"),
            Egress = EgressRuleReader.Read(spec),
            QuotaClass = spec.Text("quotaClass"),
            Tolerations = [.. spec.Objects("tolerations").Select(t => ReadToleration(t.Item))],
        };
    }

    private static Toleration ReadToleration(YamlObject item) => new(
        item.Text("key"),
        item.Text("operator") == Exists ? null : item.Text("value") ?? string.Empty,
        Enum.TryParse<TaintEffect>(item.Text("effect"), out var effect) && Enum.IsDefined(effect) ? effect : null);

    // As Kubernetes: without a key only Exists makes sense, and Exists compares no value.
    private static void Validate(YamlObject document, ObjectContext context)
    {
        EgressRuleReader.Validate(document.Object("spec"), context);
        foreach (var (_, item) in document.Object("spec").Objects("tolerations"))
        {
            if (item.Map is not { } map)
            {
                continue;
            }

            var isExists = item.Text("operator") == Exists;
            if (isExists && item.Text("value") is { Length: > 0 })
            {
                context.Report(CatalogDiagnostics.InvalidToleration(map.Get("value")?.Span ?? map.Span, context.Owner,
                    "operator 'Exists' compares no value", "Remove 'value', or write operator 'Equal'."));
            }
            else if (!isExists && item.Text("key") is null)
            {
                context.Report(CatalogDiagnostics.InvalidToleration(map.Span, context.Owner,
                    "without a key it must have operator 'Exists'", "Add 'key', or write 'operator: Exists' to tolerate everything."));
            }
        }
    }
}
