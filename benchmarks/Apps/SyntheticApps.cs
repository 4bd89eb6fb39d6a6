using System.Globalization;
using System.Text;
using LcncInfra.Catalog.Sources;

namespace LcncInfra.Benchmarks.Apps;

/// <summary>Low-code apps as files: of three kinds in turn, with targets of which half differ from the base.</summary>
internal static class SyntheticApps
{
    private const string Plain = "  exposure: {host: NAME.example.com}\n";

    private const string Usual =
        """
          scaling: {min: 2, max: 6, hpa: {cpu: 70}}
          exposure: {host: NAME.example.com, tlsIssuer: letsencrypt, rateLimit: {requestsPerSecond: 20}}
          secrets: [{name: crm}, {name: mail}]
          egress: [{host: crm.example.com, ports: [443]}]
          objectives: {promises: [{name: all, availability: 99.9, latency: {percent: 95, threshold: 500ms}}], dashboard: true}
          disruption: {maxUnavailable: 1, spread: [topology.kubernetes.io/zone]}

        """;

    private const string Heavy =
        """
          resources: {size: large}
          scaling: {min: 2, max: 9, keda: {triggers: [{type: prometheus, metadata: {serverAddress: "http://prometheus.monitoring:9090", query: up, threshold: "5"}}]}}
          exposure:
            host: NAME.example.com
            tlsIssuer: letsencrypt
            api: {name: NAME, version: v1, auth: {issuer: "https://id.example.com", audience: NAME}, quota: {requests: 1000, per: hour}}
          data: {postgres: {size: 10Gi, replicas: 2, backup: {schedule: "0 2 * * *"}}, rabbitmq: {size: 1Gi, replicas: 3}}
          secrets: [{name: crm}]
          identity: {awsRole: "arn:aws:iam::123456789012:role/NAME", spiffeId: "spiffe://example.com/NAME"}
          backup: {schedule: "0 3 * * *"}
          disruption: {maxUnavailable: 1}

        """;

    private static readonly string[] Kinds = [Plain, Usual, Heavy];

    /// <summary>The file of an app.</summary>
    /// <param name="index">Which app.</param>
    /// <param name="targets">Number of its targets, half of them in production.</param>
    public static SourceFile File(int index, int targets)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"app-{index}");
        var text = new StringBuilder();
        text.Append(string.Create(CultureInfo.InvariantCulture, $$"""
            apiVersion: lcncinfra.io/v1alpha1
            kind: LowCodeApp
            metadata:
              name: {{name}}
            spec:
              runtime: node-red
              lane: citizen
              risk: low
              owner: sales
              storage: {repo: "https://git.example.com/{{name}}", branch: main, path: deploy}
              image: {repository: registry.example.com/{{name}}, tag: 1.0.{{index}}, digest: "sha256:{{new string('0', 64)}}"}
              environments:
                - {name: dev, class: development}
                - {name: prod, class: production, overrides: { exposure: { host: {{name}}.prod.example.com }, variables: { LEVEL: warn } } }
              deploymentTargets:

            """).ReplaceLineEndings("\n"));
        for (var i = 0; i < targets; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - {{name: t{i}, environment: {(i % 2 == 0 ? "dev" : "prod")}, labels: {{place: p{i}}}}}\n");
        }

        text.Append(Kinds[index % Kinds.Length].Replace("NAME", name, StringComparison.Ordinal).ReplaceLineEndings("\n"));
        return new SourceFile($"{name}.yaml", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
