namespace LcncInfra.Guardrails.Tests.Tree;

/// <summary>A Deployment that no policy has anything against, and what tests make of it.</summary>
internal static class Pods
{
    public const string Sound = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: shop, labels: {team: shop}}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
              containers:
                - name: web
                  image: registry.example.com/shop/web:1.4.0@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                  env: [{name: LEVEL, value: info}]
                  resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 128Mi}}
                  securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}

        """;

    /// <summary>The sound one with another text somewhere; fails if there is nothing to replace.</summary>
    public static string With(string good, string bad)
    {
        Assert.Contains(good, Sound, StringComparison.Ordinal);
        return Sound.Replace(good, bad, StringComparison.Ordinal);
    }

    /// <summary>The sound one with another image.</summary>
    public static string Of(string image) =>
        With("registry.example.com/shop/web:1.4.0@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", image);
}
