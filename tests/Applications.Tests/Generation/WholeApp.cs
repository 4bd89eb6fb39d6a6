namespace LcncInfra.Applications.Tests.Generation;

/// <summary>An app that uses everything, on targets that differ.</summary>
internal static class WholeApp
{
    /// <summary>The app, with a target as the base, one with overrides, one that is another kind of workload, and one that is hardly exposed.</summary>
    public const string Text =
        """
        apiVersion: lcncinfra.io/v1alpha1
        kind: LowCodeApp
        metadata:
          name: approvals
          labels: {family: sales}
        spec:
          runtime: node-red
          lane: pro
          risk: high
          owner: sales
          storage: {repo: https://git.example.com/sales/approvals, branch: main, path: deploy}
          configSchemas: [approvals-config]
          image:
            repository: registry.example.com/sales/approvals
            tag: 1.4.2
            digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
            mirror: mirror.local/sales/approvals
            pullSecrets: [registry]
          environments:
            - name: dev
              class: development
              overrides: {variables: {LEVEL: debug}}
            - name: prod
              class: production
              branch: prod
              overrides:
                exposure: {host: approvals.example.com}
                scaling: {min: 3}
                identity: {awsRole: "arn:aws:iam::123456789012:role/approvals-prod"}
          deploymentTargets:
            - {name: test, environment: dev, labels: {purpose: functional-test}}
            - name: edge
              environment: dev
              overrides:
                exposure: null
                isolation: none
                progressive: null
                scaling: {hpa: null, max: null}
                edge: {queue: {size: 1Gi}, nodeLabels: {site: warehouse}, devices: {example.com/scanner: "1"}}
            - {name: eu, environment: prod, ring: gray, labels: {region: eu}, configSchemas: [eu-config]}
            - {name: us, environment: prod, overrides: {image: {tag: 1.4.1}, resources: {size: large}}}
          variables: {LEVEL: info, "GREETING": "on: \"x\"\n# two lines"}
          resources: {size: medium, requests: {cpu: 300m}, limits: {memory: 1Gi}}
          scaling: {min: 2, max: 6, hpa: {cpu: 70, memory: 80}, recommendations: true}
          exposure:
            host: approvals.dev.example.com
            path: /approvals
            tlsIssuer: letsencrypt
            ingressClass: nginx
            gateway: {name: public, namespace: gateways}
            rateLimit: {requestsPerSecond: 20, burst: 50}
            api:
              name: approvals
              version: v1
              auth: {issuer: https://id.example.com, audience: approvals, jwksUri: https://id.example.com/keys}
              quota: {requests: 1000, per: hour}
          egress:
            - {host: crm.example.com, ports: [443]}
            - {cidr: 10.20.0.0/16, ports: [5432]}
          secrets:
            - {name: crm, refreshInterval: 30m}
            - {name: certificate, mountPath: /certificate}
          identity:
            token: true
            spiffeId: spiffe://example.com/ns/sales/sa/approvals
            awsRole: arn:aws:iam::123456789012:role/approvals
            azureClient: 00000000-0000-0000-0000-000000000000
            gcpAccount: approvals@project.iam.gserviceaccount.com
          data:
            postgres: {size: 10Gi, replicas: 2, backup: {schedule: 0 2 * * *}}
            redis: {size: 1Gi, replicas: 3}
            rabbitmq: {size: 2Gi, replicas: 3}
            managed: [{name: crm, host: db.example.com, port: 5432, secret: crm}]
          residency: [eu]
          progressive: {strategy: canary}
          objectives:
            promises:
              - {name: all, availability: 99.9, latency: {percent: 95, threshold: 500ms}}
            telemetryEndpoint: http://collector.observability:4317
            dashboard: true
          isolation: gvisor
          backup: {schedule: 0 3 * * *, keep: 240h, volumes: true}
          disruption: {maxUnavailable: 1, spread: [topology.kubernetes.io/zone], priorityClass: business}

        """;
}
