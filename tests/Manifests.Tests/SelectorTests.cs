using LcncInfra.Manifests.Selectors;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Tests;

public sealed class SelectorTests
{
    private const string Rabbit = """
        ---
        apiVersion: rabbitmq.com/v1beta1
        kind: RabbitmqCluster
        metadata: {name: web, labels: {app.kubernetes.io/instance: web, team: a}}
        """;

    private const string Redis = """
        ---
        apiVersion: databases.spotahome.com/v1
        kind: RedisFailover
        metadata: {name: cache, labels: {app.kubernetes.io/instance: web}}
        spec: {}
        """;

    private const string Flagger = """
        ---
        apiVersion: flagger.app/v1beta1
        kind: Canary
        metadata: {name: web}
        spec:
          targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
          service: {name: other, port: 80, targetPort: http}
        """;

    private static readonly string[] Owners = ["PodDisruptionBudget 'web' spec.selector", "Service 'web' spec.selector", "NetworkPolicy 'web' spec.podSelector"];

    [Fact]
    public void A_set_that_fits_has_no_findings() => Assert.Empty(Sets.Findings(Sets.Sound));

    [Theory]
    [InlineData("spec: {selector: {matchLabels: {app.kubernetes.io/instance: web}}}", "spec: {selector: {matchLabels: {app.kubernetes.io/instance: wed}}}",
        "PodDisruptionBudget 'web' spec.selector: it selects no pods")]
    [InlineData("spec: {selector: {matchLabels: {app.kubernetes.io/instance: web}}}", "spec: {selector: {}}",
        "PodDisruptionBudget 'web' spec.selector: it selects pods of Deployment 'web' and postgresql 'shop-db'")]
    [InlineData("selector: {matchLabels: {app.kubernetes.io/name: web, app.kubernetes.io/instance: web}}", "selector: {matchLabels: {app.kubernetes.io/name: x}}",
        "Deployment 'web' spec.selector: it does not select its own pods")]
    [InlineData("labelSelector: {matchLabels: {app.kubernetes.io/instance: web}}", "labelSelector: {matchLabels: {app: web}}",
        "Deployment 'web' spec.template.spec.topologySpreadConstraints[0].labelSelector: it does not select its own pods")]
    [InlineData("selector: {app.kubernetes.io/instance: web}", "selector: {app: web}", "Service 'web' spec.selector: it selects no pods")]
    [InlineData("from: [{podSelector: {matchLabels: {application: spilo}}}]", "from: [{podSelector: {matchLabels: {application: none}}}]",
        "NetworkPolicy 'web' spec.ingress[0].from[0].podSelector: it selects no pods")]
    [InlineData("selector: {matchLabels: {service: web}}", "selector: {matchLabels: {service: api}}", "ServiceMonitor 'web' spec.selector: it selects no Service")]
    public void A_selector_that_does_not_fit_is_found(string good, string bad, string finding) =>
        Assert.Contains(finding, Sets.Findings(Sets.With(Sets.Sound, good, bad)));

    [Theory]
    [InlineData("In", "web", true)]
    [InlineData("In", "api", false)]
    [InlineData("NotIn", "web", false)]
    [InlineData("NotIn", "api", true)]
    [InlineData("Exists", null, true)]
    [InlineData("DoesNotExist", null, false)]
    [InlineData("Sounds", "web", false)]
    public void Expressions_are_evaluated(string relation, string? value, bool matches)
    {
        var expression = GoMap.OfAny(
        [
            KeyValuePair.Create("key", (object?)"app"), KeyValuePair.Create("operator", (object?)relation), KeyValuePair.Create("values", (object?)GoList.Of(value)),
        ]);
        var selector = GoMap.OfAny([KeyValuePair.Create("matchExpressions", (object?)GoList.Of(expression))]);

        Assert.Equal(matches, LabelMatcher.Matches(selector, new Dictionary<string, string>(StringComparer.Ordinal) { ["app"] = "web" }));
    }

    [Fact]
    public void Pods_of_operators_count_by_the_labels_that_operators_give_them()
    {
        // RabbitMQ's operator names its pods' label after the cluster, and drops Kubernetes' labels of the object.
        var byName = Sets.With(Sets.Sound, "selector: {app.kubernetes.io/instance: web}", "selector: {app.kubernetes.io/name: web}");

        Assert.Equal(["RabbitmqCluster 'web' metadata.name: Service 'web' is also made by another object"], Sets.Findings($"{Sets.Sound}\n{Rabbit}"));
        Assert.Contains("Service 'web' spec.selector: it selects pods of Deployment 'web' and RabbitmqCluster 'web'", Sets.Findings($"{byName}\n{Rabbit}"));
    }

    [Fact]
    public void Pods_of_Redis_have_the_labels_of_their_object_unless_it_says_which()
    {
        Assert.All(Owners, owner => Assert.Contains(
            $"{owner}: it selects pods of Deployment 'web' and RedisFailover 'cache'", Sets.Findings($"{Sets.Sound}\n{Redis}")));
        Assert.Empty(Sets.Findings($"{Sets.Sound}\n{Sets.With(Redis, "spec: {}", "spec: {labelWhitelist: [^team$]}")}"));
    }

    [Fact]
    public void What_selects_by_name_misses_the_primary_of_Flagger()
    {
        var findings = Sets.Findings($"{Sets.Sound}\n{Flagger}");

        Assert.Equal(["PodMonitor 'web' spec.selector: it selects only some of the pods that come from Deployment 'web'"], findings);
    }

    [Fact]
    public void Pods_of_other_namespaces_are_not_selected() => Assert.Contains(
        "PodDisruptionBudget 'other/web' spec.selector: it selects no pods",
        Sets.Findings(Sets.With(Sets.Sound, "kind: PodDisruptionBudget\nmetadata: {name: web}", "kind: PodDisruptionBudget\nmetadata: {name: web, namespace: other}")));
}
