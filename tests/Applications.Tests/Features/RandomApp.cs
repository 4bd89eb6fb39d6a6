using System.Text.Json.Nodes;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing.Fuzzing;

namespace LcncInfra.Applications.Tests.Features;

/// <summary>Apps with any fields, also such that contradict each other.</summary>
internal static class RandomApp
{
    private static readonly string[] Promises =
    [
        "{name: all, availability: 99.9}", "{name: quote, route: /quotes, latency: {percent: 95, threshold: 250ms}}", "{name: crm, connector: crm, errorRatio: 0.5}",
        "{name: pay, route: '/pay/:order/{item}', availability: 99.5, errorRatio: 2, latency: {percent: 99, threshold: 1s}}",
    ];

    private static readonly string[] Triggers =
    [
        "{type: kafka, metadata: {bootstrapServers: 'kafka:9092', consumerGroup: approvals, lagThreshold: '20'}, authentication: {secret: billing, parameters: {password: kafka-password, sasl: sasl}}}",
        "{type: aws-sqs-queue, metadata: {queueURL: 'https://sqs.eu-west-1.amazonaws.com/1/orders', awsRegion: eu-west-1}, authentication: {identity: aws}}",
        "{type: prometheus, metadata: {serverAddress: 'http://prometheus.monitoring:9090', query: 'sum(rate(x[1m]))', threshold: '5'}}",
        "{type: cron, metadata: {timezone: Europe/Berlin, start: 0 6 * * *, end: 0 20 * * *, desiredReplicas: '3'}}",
        "{type: http, metadata: {requestRate: '20', window: 1m}}",
        "{type: http}",
    ];

    private static readonly string[] Hours =
        ["{from: \"20:00\", until: \"06:00\", timeZone: Europe/Berlin, days: [monday, friday]}", "{from: \"02:00\", until: \"05:30\", timeZone: UTC}"];

    private static readonly Lazy<IReadOnlyList<AppDefinition>> SoundApps = new(() =>
    [
        .. Enumerable.Range(0, Count).Select(seed => AppText.Read(Of(seed))).Where(r => r.Findings.All(f => f.Severity != Severity.Error)).Select(r => r.App).OfType<AppDefinition>(),
    ]);

    private static readonly Lazy<IReadOnlyList<JsonObject>> AllObjects = new(() =>
    [
        .. Sound.SelectMany(app => GeneratedSet.ClusterTypes.SelectMany(c => GeneratedSet.Of(app, c)).SelectMany(o => o))
            .Select(o => GeneratedSet.ToJson(o) as JsonObject ?? [])
            .DistinctBy(o => o.ToJsonString()),
    ]);

    /// <summary>Number of apps that <see cref="Sound"/> are chosen from.</summary>
    public static int Count => 100;

    /// <summary>The apps among some that contradict themselves nowhere.</summary>
    public static IReadOnlyList<AppDefinition> Sound => SoundApps.Value;

    /// <summary>All objects of the sound apps on all cluster types, each once, as JSON.</summary>
    public static IReadOnlyList<JsonObject> Objects => AllObjects.Value;

    /// <summary>The text of an app.</summary>
    public static string Of(int seed)
    {
        var random = new RandomChoice(seed);
        var fields = new List<string>();
        void Maybe(int percent, params string[] choices)
        {
            if (random.Happens(percent))
            {
                fields.Add(random.Of(choices));
            }
        }

        fields.Add($"scaling: {{{Scaling(random)}}}");
        Maybe(60, "exposure: {host: approvals.example.com, tlsIssuer: letsencrypt, rateLimit: {requestsPerSecond: 10, burst: 25}}",
            "exposure: {host: a.example.com, path: /a, api: {name: approvals, version: v1, auth: {issuer: 'https://id.example.com', audience: a}, quota: {requests: 9, per: hour}}}");
        Maybe(50, "egress: [{host: api.example.com, ports: [443, 8443]}, {cidr: 10.20.0.0/16, ports: [5432]}]", "egress: [{host: crm.sales, ports: [80]}, {host: other.crm.svc, ports: [81]}]");
        Maybe(90, "secrets: [{name: billing}]", "secrets: [{name: billing, key: team/billing, refreshInterval: 15m}, {name: keys, mountPath: /keys}]");
        Maybe(50, "identity: {token: true, spiffeId: 'spiffe://example.com/approvals', awsRole: 'arn:aws:iam::123456789012:role/approvals'}",
            "identity: {azureClient: 6b2f2f7e-6d0b-4a5c-9a53-1d2b3c4d5e6f, gcpAccount: approvals@project-1.iam.gserviceaccount.com}");
        Maybe(60, $"data: {{{Data(random)}}}");
        Maybe(20, "residency: [eu]");
        Maybe(80, $"objectives: {{promises: [{string.Join(", ", random.Shuffled(Promises).Take(random.Between(1, 4)))}], windowDays: {random.Between(3, 90)}, dashboard: true}}",
            "objectives: {scrape: pod, telemetryEndpoint: 'http://collector.observability:4317', promises: [{name: quick, latency: {percent: 90, threshold: 2500ms}}]}", "objectives: {telemetryEndpoint: 'https://otel.example.com', promises: [{name: all, availability: 99}]}");
        Maybe(40, $"progressive: {{engine: {random.Of(["argo-rollouts", "flagger"])}, strategy: {random.Of(["canary", "blue-green"])}, policy: {random.Of(["low-risk", "high-risk"])}}}");
        Maybe(20, "edge: {queue: {size: 1Gi, storageClass: local}, nodeLabels: {site: store}}", "edge: {devices: {example.com/scanner: 1}, refreshWindows: [{schedule: 0 2 * * *, duration: 2h}]}");
        Maybe(20, "isolation: gvisor", "isolation: kata");
        Maybe(30, "backup: {schedule: 0 3 * * *, volumes: true}");
        Maybe(60, "disruption: {maxUnavailable: 1, spread: [topology.kubernetes.io/zone], priorityClass: business}", "disruption: {maxUnavailable: 50%}", "disruption: {spread: [kubernetes.io/hostname]}", "disruption: {minAvailable: 1}");
        Maybe(30, "resources: {size: large, requests: {cpu: 300m}, limits: {memory: 1Gi}}");
        Maybe(30, "variables: {LEVEL: info}");
        return Overridden(AppText.With(string.Join('\n', fields)), random);
    }

    private static string Scaling(RandomChoice random)
    {
        string[] by = [string.Empty, "hpa: {cpu: 70, memory: 80}", $"keda: {{triggers: [{string.Join(", ", random.Shuffled(Triggers).Take(random.Happens(70) ? 1 : 2))}], cooldownSeconds: 60}}"];
        var chosen = random.Of(by);
        string[] fields =
        [
            random.Happens(70) ? $"min: {random.Between(chosen.StartsWith("keda", StringComparison.Ordinal) || random.Happens(5) ? 0 : 1, 3)}" : string.Empty,
            chosen.Length > 0 || random.Happens(5) ? $"max: {random.Between(4, 9)}" : string.Empty,
            chosen,
            random.Happens(chosen.StartsWith("hpa", StringComparison.Ordinal) ? 5 : 25) ? $"offHours: {random.Of(Hours)}" : string.Empty,
            chosen.Length > 0 && random.Happens(30) ? $"prewarmedReplicas: {random.Between(0, 2)}" : string.Empty,
            random.Happens(30) ? "recommendations: true" : string.Empty,
        ];
        return string.Join(", ", fields.Where(f => f.Length > 0));
    }

    private static string Data(RandomChoice random)
    {
        string[] all =
        [
            "postgres: {size: 10Gi, replicas: 2, version: '16', storageClass: fast, tolerations: [{key: database, effect: NoSchedule}], backup: {schedule: 0 1 * * *, keepDays: 14}}",
            "redis: {size: 1Gi, replicas: 3, tolerations: [{key: database, value: redis}]}", "rabbitmq: {size: 5Gi, replicas: 3}",
            "managed: [{name: ledger, host: ledger.db.example.com, port: 5432, secret: billing}]",
        ];
        return string.Join(", ", random.Shuffled(all).Take(random.Between(1, 4)));
    }

    private static string Overridden(string text, RandomChoice random) => random.Happens(50)
        ? text.Replace("environment: dev", $"environment: dev\n      overrides: {random.Of(["{resources: {size: medium}}", "{scaling: null}", "{edge: null, progressive: null}", "{exposure: {host: b.example.com}}"])}", StringComparison.Ordinal)
        : text;
}
