namespace LcncInfra.Manifests.Tests;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("name: web-secrets, key: password", "name: web-secrets, key: token", "Deployment 'web' spec.template.spec.containers[0].env[0]: Secret 'web-secrets' has no key 'token'")]
    [InlineData("target: {name: web-secrets}", "target: {name: other}", "Deployment 'web' spec.template.spec.containers[0].env[0]: nothing provides Secret 'web-secrets'")]
    [InlineData("metadata: {name: web-settings}", "metadata: {name: other}", "Deployment 'web' spec.template.spec.containers[0].envFrom[0]: nothing provides ConfigMap 'web-settings'")]
    [InlineData("serviceAccountName: web", "serviceAccountName: api", "Deployment 'web' spec.template.spec.serviceAccountName: there is no ServiceAccount 'api'")]
    [InlineData("claimName: web-data", "claimName: data", "Deployment 'web' spec.template.spec.volumes[0]: there is no PersistentVolumeClaim 'data'")]
    [InlineData("volumeMounts: [{name: data,", "volumeMounts: [{name: date,", "Deployment 'web' spec.template.spec.containers[0].volumeMounts[0]: the pod has no volume 'date'")]
    [InlineData("path: /, port: http", "path: /, port: https", "Deployment 'web' spec.template.spec.containers[0].readinessProbe: the container has no port 'https'")]
    [InlineData("targetPort: http", "targetPort: 8081", "Service 'web' spec.ports[0].targetPort: pods of Deployment 'web' have no port '8081'")]
    [InlineData("ports: [{port: http}]", "ports: [{port: metrics}]", "NetworkPolicy 'web' spec.ingress[0].ports[0]: pods of Deployment 'web' have no port 'metrics'")]
    [InlineData("kind: Deployment, name: web", "kind: Deployment, name: api", "HorizontalPodAutoscaler 'web' spec.scaleTargetRef: there is no Deployment 'api'")]
    [InlineData("kind: Deployment, name: web", "kind: StatefulSet, name: web", "HorizontalPodAutoscaler 'web' spec.scaleTargetRef: there is no StatefulSet 'web'")]
    [InlineData("endpoints: [{port: web-http}]", "endpoints: [{port: http}]", "ServiceMonitor 'web' spec.endpoints[0].port: Service 'web' has no port 'http'")]
    [InlineData("podMetricsEndpoints: [{port: http}]", "podMetricsEndpoints: [{port: web-http}]", "PodMonitor 'web' spec.podMetricsEndpoints[0].port: pods of Deployment 'web' have no port 'web-http'")]
    [InlineData("service: {name: web, port: {name: web-http}}", "service: {name: web, port: {number: 8080}}", "Ingress 'web' spec.rules[0].http.paths[0]: Service 'web' has no port '8080'")]
    [InlineData("cert-manager.io/cluster-issuer: letsencrypt", "other: x", "Ingress 'web' spec.tls[0]: nothing provides Secret 'web-tls'")]
    [InlineData("backendRefs: [{name: web, port: 80}]", "backendRefs: [{name: api, port: 80}]", "HTTPRoute 'web' spec.rules[0].backendRefs[0]: there is no Service 'api'")]
    [InlineData("users: {shop_owner: []}", "users: {shop: []}", "TriggerAuthentication 'web' spec.secretTargetRef[0]: nothing provides Secret 'shop-owner.shop-db.credentials.postgresql.acid.zalan.do'")]
    public void A_reference_that_leads_nowhere_is_found(string good, string bad, string finding) =>
        Assert.Equal([finding], Sets.Findings(Sets.With(Sets.Sound, good, bad)));

    [Fact]
    public void What_is_optional_may_be_missing() => Assert.Empty(Sets.Findings(Sets.With(
        Sets.Sound, "secretKeyRef: {name: web-secrets, key: password}", "secretKeyRef: {name: none, key: password, optional: true}")));

    [Theory]
    [InlineData("scaleTargetRef: {name: web}", "ScaledObject", "keda.sh/v1alpha1", "ScaledObject 'so' spec.scaleTargetRef: Deployment 'web' is also scaled by HorizontalPodAutoscaler 'web'")]
    [InlineData("scaleTargetRef: {name: web, service: web, port: 80}", "HTTPScaledObject", "http.keda.sh/v1alpha1", "HTTPScaledObject 'so' spec.scaleTargetRef: Deployment 'web' is also scaled by HorizontalPodAutoscaler 'web'")]
    [InlineData("scaleTargetRef: {name: web}, triggers: [{authenticationRef: {name: none}}]", "ScaledObject", "keda.sh/v1alpha1", "ScaledObject 'so' spec.triggers[0].authenticationRef: there is no TriggerAuthentication 'none'")]
    [InlineData("targetRef: {name: web}, service: {port: 80, targetPort: 9}", "Canary", "flagger.app/v1beta1", "Canary 'so' spec.service.targetPort: pods of Deployment 'web' have no port '9'")]
    [InlineData("targetRef: {name: web}, service: {port: 80, targetPort: http}, analysis: {metrics: [{templateRef: {name: none}}]}", "Canary", "flagger.app/v1beta1", "Canary 'so' spec.analysis.metrics[0].templateRef: there is no MetricTemplate 'none'")]
    [InlineData("strategy: {canary: {stableService: web, canaryService: none}}", "Rollout", "argoproj.io/v1alpha1", "Rollout 'so' spec.strategy.canary.canaryService: there is no Service 'none'")]
    [InlineData("strategy: {canary: {analysis: {templates: [{templateName: none}]}}}", "Rollout", "argoproj.io/v1alpha1", "Rollout 'so' spec.strategy: there is no AnalysisTemplate 'none'")]
    [InlineData("auth: {secretPath: none}", "RedisFailover", "databases.spotahome.com/v1", "RedisFailover 'so' spec.auth.secretPath: nothing provides Secret 'none'")]
    [InlineData("http: [{route: [{destination: {host: web, port: {number: 81}}}]}]", "VirtualService", "networking.istio.io/v1", "VirtualService 'so' spec.http[0].route[0]: Service 'web' has no port '81'")]
    [InlineData("targetRef: {apiVersion: apps/v1, kind: Deployment, name: none}", "VerticalPodAutoscaler", "autoscaling.k8s.io/v1", "VerticalPodAutoscaler 'so' spec.targetRef: there is no Deployment 'none'")]
    public void References_of_custom_resources_are_checked(string spec, string kind, string version, string finding) =>
        Assert.Contains(finding, Sets.Findings($"{Sets.Sound}\n---\napiVersion: {version}\nkind: {kind}\nmetadata: {{name: so}}\nspec: {{{spec}}}\n"));
}
