using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LcncInfra.Testing;

namespace LcncInfra.Applications.Tests.Features;

/// <summary>Holds objects whose schemas npm does not have against the fields that their projects document, as far as they are used.</summary>
/// <remarks>
/// zalando/postgres-operator (acid.zalan.do/v1), spotahome/redis-operator (databases.spotahome.com/v1), rabbitmq/cluster-operator (rabbitmq.com/v1beta1), fluxcd/flagger
/// (flagger.app/v1beta1), kedacore/http-add-on (http.keda.sh/v1alpha1), vmware-tanzu/velero (velero.io/v1), Envoy Gateway (gateway.envoyproxy.io/v1alpha1), 2026-11.
/// A field that is used anew has to be looked up there and added here.
/// </remarks>
public sealed partial class UnjudgedKindTests
{
    private const string Text = "^\".+\"$";
    private const string Whole = "^[0-9]+$";
    private const string Flag = "^(true|false)$";

    private static readonly string[] Tolerations = ["[].effect", "[].key", "[].operator", "[].value"];

    // Paths below spec, with [] for an item and * for any key, and what the value must match.
    private static readonly Dictionary<string, Dictionary<string, string>> Facts = new(StringComparer.Ordinal)
    {
        ["acid.zalan.do/v1 postgresql"] = new(StringComparer.Ordinal)
        {
            ["databases.*"] = Text,
            ["enableLogicalBackup"] = Flag,
            ["logicalBackupRetention"] = "^\"[0-9]+ days\"$",
            ["logicalBackupSchedule"] = @"^""(\d+|\*)(/\d+)?(\s+(\d+|\*)(/\d+)?){4}""$",
            ["numberOfInstances"] = Whole,
            ["postgresql.version"] = "^\"1[3-8]\"$",
            ["teamId"] = Text,
            ["tolerations"] = Text,
            ["users.*"] = "^{}$",
            ["volume.size"] = Text,
            ["volume.storageClass"] = Text,
        },
        ["databases.spotahome.com/v1 RedisFailover"] = new(StringComparer.Ordinal)
        {
            ["labelWhitelist[]"] = Text,
            ["redis.image"] = Text,
            ["redis.replicas"] = Whole,
            ["redis.storage.keepAfterDeletion"] = Flag,
            ["redis.storage.persistentVolumeClaim.metadata.name"] = Text,
            ["redis.storage.persistentVolumeClaim.spec.accessModes[]"] = "^\"ReadWriteOnce\"$",
            ["redis.storage.persistentVolumeClaim.spec.resources.requests.storage"] = Text,
            ["redis.storage.persistentVolumeClaim.spec.storageClassName"] = Text,
            ["redis.tolerations"] = Text,
            ["sentinel.image"] = Text,
            ["sentinel.replicas"] = Whole,
            ["sentinel.tolerations"] = Text,
        },
        ["rabbitmq.com/v1beta1 RabbitmqCluster"] = new(StringComparer.Ordinal)
        {
            ["image"] = Text,
            ["persistence.storage"] = Text,
            ["persistence.storageClassName"] = Text,
            ["replicas"] = Whole,
            ["tolerations"] = Text,
        },
        ["flagger.app/v1beta1 Canary"] = new(StringComparer.Ordinal)
        {
            ["analysis.interval"] = "^\"[0-9]+[sm]\"$",
            ["analysis.iterations"] = Whole,
            ["analysis.metrics[].interval"] = "^\"[0-9]+[sm]\"$",
            ["analysis.metrics[].name"] = Text,
            ["analysis.metrics[].query"] = Text,
            ["analysis.metrics[].thresholdRange.max"] = @"^[0-9.]+(E-[0-9]+)?$",
            ["analysis.stepWeights[]"] = Whole,
            ["analysis.threshold"] = Whole,
            ["autoscalerRef.apiVersion"] = Text,
            ["autoscalerRef.kind"] = "^\"(ScaledObject|HorizontalPodAutoscaler)\"$",
            ["autoscalerRef.name"] = Text,
            ["progressDeadlineSeconds"] = Whole,
            ["provider"] = "^\"kubernetes\"$",
            ["service.port"] = Whole,
            ["service.portName"] = Text,
            ["service.targetPort"] = Text,
            ["targetRef.apiVersion"] = "^\"apps/v1\"$",
            ["targetRef.kind"] = "^\"Deployment\"$",
            ["targetRef.name"] = Text,
        },
        ["http.keda.sh/v1alpha1 HTTPScaledObject"] = new(StringComparer.Ordinal)
        {
            ["hosts[]"] = Text,
            ["pathPrefixes[]"] = "^\"/",
            ["replicas.max"] = Whole,
            ["replicas.min"] = Whole,
            ["scaleTargetRef.apiVersion"] = Text,
            ["scaleTargetRef.kind"] = Text,
            ["scaleTargetRef.name"] = Text,
            ["scaleTargetRef.portName"] = Text,
            ["scaleTargetRef.service"] = Text,
            ["scaledownPeriod"] = Whole,
            ["scalingMetric.concurrency.targetValue"] = Whole,
            ["scalingMetric.requestRate.granularity"] = Text,
            ["scalingMetric.requestRate.targetValue"] = Whole,
            ["scalingMetric.requestRate.window"] = Text,
        },
        ["gateway.envoyproxy.io/v1alpha1 BackendTrafficPolicy"] = new(StringComparer.Ordinal)
        {
            ["rateLimit.global.rules[].clientSelectors[].headers[].name"] = Text,
            ["rateLimit.global.rules[].clientSelectors[].headers[].type"] = "^\"Distinct\"$",
            ["rateLimit.global.rules[].clientSelectors[].sourceCIDR.type"] = "^\"Distinct\"$",
            ["rateLimit.global.rules[].clientSelectors[].sourceCIDR.value"] = Text,
            ["rateLimit.global.rules[].limit.requests"] = Whole,
            ["rateLimit.global.rules[].limit.unit"] = "^\"(Second|Minute|Hour|Day)\"$",
            ["rateLimit.type"] = "^\"Global\"$",
            ["targetRefs[].group"] = Text,
            ["targetRefs[].kind"] = "^\"HTTPRoute\"$",
            ["targetRefs[].name"] = Text,
        },
        ["gateway.envoyproxy.io/v1alpha1 SecurityPolicy"] = new(StringComparer.Ordinal)
        {
            ["jwt.providers[].audiences[]"] = Text,
            ["jwt.providers[].claimToHeaders[].claim"] = Text,
            ["jwt.providers[].claimToHeaders[].header"] = Text,
            ["jwt.providers[].issuer"] = Text,
            ["jwt.providers[].name"] = Text,
            ["jwt.providers[].remoteJWKS.uri"] = "^\"https?://",
            ["targetRefs[].group"] = Text,
            ["targetRefs[].kind"] = "^\"HTTPRoute\"$",
            ["targetRefs[].name"] = Text,
        },
        ["velero.io/v1 Schedule"] = new(StringComparer.Ordinal)
        {
            ["schedule"] = Text,
            ["template.labelSelector.matchLabels.*"] = Text,
            ["template.snapshotVolumes"] = Flag,
            ["template.ttl"] = "^\"[0-9]+h\"$",
        },
    };

    public static TheoryData<string> Kinds => new(Facts.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_is_one_that_the_project_documents(string kind)
    {
        var objects = RandomApp.Objects
            .Where(o => $"{o["apiVersion"]} {o["kind"]}" == kind)
            .ToList();

        Assert.NotEmpty(objects);
        Assert.Empty(objects.SelectMany(o => Leaves(o["spec"], string.Empty)).Where(l => !IsKnown(Facts[kind], l.Path, l.Value)).Distinct());
    }

    [Fact]
    public void Every_kind_without_a_schema_is_known_here()
    {
        var kinds = RandomApp.Objects
            .Where(o => !KubernetesJudge.Knows(o))
            .Select(o => $"{o["apiVersion"]} {o["kind"]}")
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Facts.Keys.Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
    }

    private static bool IsKnown(Dictionary<string, string> facts, string path, string value)
    {
        var pattern = facts.GetValueOrDefault(path) ?? facts.GetValueOrDefault(LastKey().Replace(path, ".*"));
        if (pattern is null && Array.Find(Tolerations, t => path.EndsWith($"tolerations{t}", StringComparison.Ordinal)) is { } toleration)
        {
            pattern = facts.GetValueOrDefault(path[..^toleration.Length]);
        }

        return pattern is not null && Regex.IsMatch(value, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }

    private static IEnumerable<(string Path, string Value)> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject { Count: > 0 } map => map.SelectMany(e => Leaves(e.Value, path.Length == 0 ? e.Key : $"{path}.{e.Key}")),
        JsonArray list => list.SelectMany(item => Leaves(item, $"{path}[]")),
        _ => [(path, node?.ToJsonString() ?? "null")],
    };

    // Keys of labels hold dots themselves.
    [GeneratedRegex(@"(?<=(matchLabels|users|databases))\..*$")]
    private static partial Regex LastKey();
}
