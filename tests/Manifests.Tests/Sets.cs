using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Tests;

/// <summary>Sets of objects to check.</summary>
internal static class Sets
{
    /// <summary>The pods of <see cref="Sound"/>, also for other kinds of owners.</summary>
    public const string Pods = """
            metadata:
              labels:
                app.kubernetes.io/name: web
                app.kubernetes.io/instance: web
            spec:
              serviceAccountName: web
              securityContext:
                runAsNonRoot: true
                runAsUser: 65532
                seccompProfile: {type: RuntimeDefault}
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: zone
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector: {matchLabels: {app.kubernetes.io/instance: web}}
              containers:
                - name: web
                  image: example.com/web@sha256:0
                  ports: [{name: http, containerPort: 8080}]
                  readinessProbe: {httpGet: {path: /, port: http}}
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities: {drop: [ALL]}
                  env:
                    - name: PASSWORD
                      valueFrom: {secretKeyRef: {name: web-secrets, key: password}}
                  envFrom:
                    - configMapRef: {name: web-settings}
                  volumeMounts: [{name: data, mountPath: /data}]
              volumes:
                - name: data
                  persistentVolumeClaim: {claimName: web-data}
        """;

    /// <summary>Everything fits.</summary>
    public const string Sound = $$$$$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app.kubernetes.io/name: web, app.kubernetes.io/instance: web}}
          template:
        {{{{{Pods}}}}}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: web, labels: {service: web}}
        spec:
          selector: {app.kubernetes.io/instance: web}
          ports: [{name: web-http, port: 80, targetPort: http}]
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: web}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: web-settings}
        data: {LEVEL: info}
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: web-data}
        ---
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: {name: web}
        spec:
          target: {name: web-secrets}
          data: [{secretKey: password, remoteRef: {key: web}}]
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: {name: web}
        spec: {selector: {matchLabels: {app.kubernetes.io/instance: web}}}
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: {name: web}
        spec:
          podSelector: {matchLabels: {app.kubernetes.io/instance: web}}
          ingress: [{ports: [{port: http}], from: [{podSelector: {matchLabels: {application: spilo}}}]}]
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: {name: web}
        spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata: {name: web}
        spec:
          selector: {matchLabels: {service: web}}
          endpoints: [{port: web-http}]
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: PodMonitor
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app.kubernetes.io/name: web, app.kubernetes.io/instance: web}}
          podMetricsEndpoints: [{port: http}]
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: {name: web, annotations: {cert-manager.io/cluster-issuer: letsencrypt}}
        spec:
          tls: [{hosts: [web.example.com], secretName: web-tls}]
          rules: [{http: {paths: [{path: /, backend: {service: {name: web, port: {name: web-http}}}}]}}]
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: web}
        spec: {rules: [{backendRefs: [{name: web, port: 80}]}]}
        ---
        apiVersion: acid.zalan.do/v1
        kind: postgresql
        metadata: {name: shop-db}
        spec: {users: {shop_owner: []}}
        ---
        apiVersion: keda.sh/v1alpha1
        kind: TriggerAuthentication
        metadata: {name: web}
        spec: {secretTargetRef: [{parameter: password, name: shop-owner.shop-db.credentials.postgresql.acid.zalan.do, key: password}]}
        """;

    /// <summary>Reads manifests.</summary>
    public static ManifestSet Read(string text) => ManifestSet.Of(text.Split("---\n").Select(ReadOne));

    /// <summary>The findings about manifests, one in a line.</summary>
    public static IReadOnlyList<string> Findings(string text) => [.. ManifestChecker.Check(Read(text)).Select(f => f.ToString())];

    /// <summary>The text with another in one place.</summary>
    public static string With(string text, string old, string now)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + old.Length));
    }

    private static GoMap ReadOne(string document)
    {
        var result = YamlV2Reader.Read(document);
        Assert.Null(result.Error);
        return Assert.IsType<GoMap>(result.Value);
    }
}
