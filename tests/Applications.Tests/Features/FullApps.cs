namespace LcncInfra.Applications.Tests.Features;

/// <summary>Apps that together write every field, with values that are not the usual ones.</summary>
internal static class FullApps
{
    private const string Head = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: LowCodeApp
        metadata:
          name: approvals
          labels: {team: sales}
        spec:
          lane: pro
          owner: sales
          storage: {repo: https://git.example.com/sales/approvals, branch: manifests, path: deploy}
          configSchemas: [limits]
          environments:
            - {name: dev, class: development, branch: dev}
            - {name: prod, class: production}
          deploymentTargets:
            - {name: test, environment: dev, labels: {site: hq}, ring: gray, configSchemas: [tiers]}
            - {name: live, environment: prod, branch: live}
            - {name: pilot, environment: prod}
          image:
            repository: registry.example.com/sales/approvals
            tag: 1.4.2
            digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            mirror: mirror.local/approvals
            pullSecrets: [registry]
        """;

    /// <summary>An app with an HPA, all databases and a canary.</summary>
    public const string Scaled = $$$$$"""
        {{{{{Head}}}}}
          runtime: node-red
          risk: high
          variables: {LEVEL: debug}
          resources: {size: large, requests: {cpu: 300m}, limits: {memory: 3Gi}}
          scaling: {min: 3, max: 9, hpa: {cpu: 70, memory: 80}, prewarmedReplicas: 1, recommendations: true}
          exposure:
            host: approvals.example.com
            path: /approvals
            tlsIssuer: letsencrypt
            ingressClass: public
            gateway: {name: outside, namespace: edge}
            rateLimit: {requestsPerSecond: 10, burst: 25}
            api:
              name: approvals
              version: v2
              auth: {issuer: 'https://id.example.com', audience: approvals, jwksUri: 'https://id.example.com/keys'}
              quota: {requests: 900, per: day}
          egress: [{host: api.example.com, ports: [443, 8443]}, {cidr: 10.20.0.0/16, ports: [5432]}]
          secrets: [{name: billing, key: team/billing, refreshInterval: 15m}, {name: keys, mountPath: /keys}]
          identity:
            token: true
            spiffeId: spiffe://example.com/approvals
            awsRole: arn:aws:iam::123456789012:role/approvals
            azureClient: 6b2f2f7e-6d0b-4a5c-9a53-1d2b3c4d5e6f
            gcpAccount: approvals@project-1.iam.gserviceaccount.com
          data:
            postgres: {size: 10Gi, replicas: 2, version: '16', storageClass: fast, tolerations: [{key: database, value: postgres, effect: NoSchedule}], backup: {schedule: 0 1 * * *, keepDays: 14}}
            redis: {size: 2Gi, replicas: 3, version: '7.2', storageClass: fast, tolerations: [{key: database, value: redis, effect: NoExecute}]}
            rabbitmq: {size: 5Gi, replicas: 3, version: '4.1', storageClass: fast, tolerations: [{key: database, value: rabbit, effect: NoExecute}]}
            managed: [{name: ledger, host: ledger.db.example.com, port: 5432, secret: billing}]
          residency: [eu]
          progressive: {engine: flagger, strategy: blue-green, policy: low-risk}
          objectives:
            promises:
              - {name: quote, route: /quotes, availability: 99.5, latency: {percent: 95, threshold: 250ms}}
              - {name: crm, connector: crm, errorRatio: 0.5}
            windowDays: 28
            telemetryEndpoint: http://collector.observability:4317
            dashboard: true
          edge:
            refreshWindows: [{schedule: 0 2 * * *, duration: 2h, timeZone: Europe/Berlin}]
            nodeLabels: {site: store}
            devices: {example.com/scanner: 1}
          backup: {schedule: 0 3 * * *, keep: 240h, volumes: true}
          disruption: {maxUnavailable: 2, spread: [topology.kubernetes.io/zone], priorityClass: business}

        """;

    /// <summary>An app with files that are mounted, events, off hours and a queue.</summary>
    public const string Queued = $$$$$"""
        {{{{{Head}}}}}
          runtime: mounted
          risk: low
          bundle: {files: [flows.json]}
          scaling:
            min: 2
            max: 9
            keda:
              pollingSeconds: 20
              cooldownSeconds: 90
              triggers:
                - {type: kafka, metadata: {bootstrapServers: 'kafka:9092', consumerGroup: approvals, topic: orders}, authentication: {secret: billing, parameters: {password: kafka-password}}}
                - {type: aws-sqs-queue, metadata: {queueURL: 'https://sqs.eu-west-1.amazonaws.com/1/orders', awsRegion: eu-west-1}, authentication: {identity: aws}}
            offHours: {from: "20:00", until: "06:00", timeZone: Europe/Berlin, days: [monday, friday]}
          secrets: [{name: billing}]
          objectives: {scrape: pod, promises: [{name: all, availability: 99}]}
          edge: {queue: {size: 1Gi, path: /writes, storageClass: local}}
          isolation: gvisor
          disruption: {minAvailable: 1}
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Runtime
        metadata: {name: mounted}
        spec:
          port: 8080
          metrics: {path: /metrics, port: 9090}
          bundle: {mode: mounted, path: /bundle}

        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Scaled, Queued];
}
