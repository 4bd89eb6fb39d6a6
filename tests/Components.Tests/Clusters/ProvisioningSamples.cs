using System.Text.Json.Nodes;

namespace LcncInfra.Components.Tests.Clusters;

/// <summary>Ways in which clusters come into being, which together say every field.</summary>
internal static class ProvisioningSamples
{
    private static readonly Dictionary<string, string[]> All = new(StringComparer.Ordinal)
    {
        ["eks"] =
        [
            """
            {"eks": {
              "account": "123456789012", "region": "eu-central-1", "version": "1.33", "support": "extended",
              "network": {"create": {"cidr": "10.20.0.0/16", "zones": ["eu-central-1a", "eu-central-1b", "eu-central-1c"], "nat": "single"}},
              "endpoint": {"access": "restricted", "authorizedRanges": ["198.51.100.0/24", "203.0.113.0/24"]},
              "encryption": {"rotationDays": 180},
              "logs": {"kinds": ["audit", "authenticator"], "retentionDays": 30},
              "access": {"admins": ["arn:aws:iam::123456789012:role/platform"], "viewers": ["arn:aws:iam::123456789012:role/developers"]},
              "addons": {"vpc-cni": "v1.20.0-eksbuild.1", "metrics-server": "v0.8.0-eksbuild.1"},
              "nodePools": [
                {"name": "general", "machineType": "m7i.large", "min": 2, "max": 6, "labels": {"tier": "general"}, "diskGiB": 80},
                {"name": "batch", "machineType": "m7i.xlarge", "otherMachineTypes": ["m6i.xlarge", "m6a.xlarge"], "min": 0, "max": 9, "zones": ["eu-central-1a", "eu-central-1b"],
                 "taints": [{"key": "batch", "value": "yes", "effect": "NoSchedule"}], "spot": true, "image": "AL2023_x86_64_STANDARD"}],
              "deletionProtection": true}}
            """,
            """
            {"eks": {
              "name": "taken-over",
              "account": "123456789012", "region": "eu-central-1", "version": "1.33",
              "network": {"use": {"vpcId": "vpc-0a1b2c3d4e5f60718", "subnets": [{"id": "subnet-0a1b2c3d4e5f60718", "zone": "eu-central-1a"}, {"id": "subnet-1a1b2c3d4e5f60718", "zone": "eu-central-1b"}]}},
              "endpoint": {"authorizedRanges": ["10.0.0.0/8"]},
              "encryption": {"key": "arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d"},
              "access": {"admins": ["arn:aws:iam::123456789012:role/platform"]},
              "nodePools": [{"name": "general", "machineType": "m7i.large", "min": 2, "max": 6, "zones": ["eu-central-1a", "eu-central-1b"]}]}}
            """,
        ],
        ["aks"] =
        [
            """
            {"aks": {
              "subscription": "11111111-1111-1111-1111-111111111111", "tenant": "22222222-2222-2222-2222-222222222222", "location": "westeurope", "version": "1.33", "tier": "premium",
              "network": {"create": {"cidr": "10.30.0.0/16", "podCidr": "10.250.0.0/16", "serviceCidr": "172.17.0.0/16"}},
              "encryption": {"rotationDays": 180},
              "logs": {"kinds": ["kube-audit", "guard"], "retentionDays": 60},
              "access": {"adminGroups": ["33333333-3333-3333-3333-333333333333"], "viewerGroups": ["44444444-4444-4444-4444-444444444444"]},
              "defender": false,
              "upgrades": {"cluster": "stable", "nodes": "SecurityPatch"},
              "maintenance": {"days": ["Saturday"], "start": "02:00", "hours": 6},
              "nodePools": [
                {"name": "system", "mode": "System", "machineType": "Standard_D4s_v5", "min": 2, "max": 4},
                {"name": "system2", "mode": "System", "machineType": "Standard_D4s_v5", "min": 1, "max": 4},
                {"name": "batch", "mode": "User", "machineType": "Standard_D8s_v5", "min": 0, "max": 9, "zones": ["1", "2"], "labels": {"tier": "batch"},
                 "taints": [{"key": "batch", "value": "yes", "effect": "NoSchedule"}], "diskGiB": 200, "spot": true}],
              "deletionProtection": true}}
            """,
            """
            {"aks": {
              "name": "taken-over",
              "subscription": "11111111-1111-1111-1111-111111111111", "tenant": "22222222-2222-2222-2222-222222222222", "location": "westeurope", "resourceGroup": "platform", "version": "1.33",
              "network": {"use": {"subnetId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets/nodes",
                "apiServerSubnetId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets/api", "outbound": "loadBalancer",
                "podCidr": "10.250.0.0/16", "serviceCidr": "172.17.0.0/16"}},
              "endpoint": {"access": "restricted", "authorizedRanges": ["198.51.100.0/24"]},
              "encryption": {"key": "https://example.vault.azure.net/keys/aks/0123", "keyVault": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/example"},
              "logs": {"workspace": "/subscriptions/s/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/logs"},
              "access": {"adminGroups": ["33333333-3333-3333-3333-333333333333"]},
              "nodePools": [{"name": "system", "mode": "System", "machineType": "Standard_D4s_v5", "min": 2, "max": 4}]}}
            """,
        ],
        ["gke"] =
        [
            """
            {"gke": {
              "project": "shop-platform", "projectNumber": "123456789012", "location": "europe-west3", "releaseChannel": "stable", "version": "1.33",
              "network": {"create": {"nodes": "10.40.0.0/20", "pods": "10.44.0.0/14", "services": "10.48.0.0/20"}},
              "endpoint": {"access": "restricted", "authorizedRanges": ["198.51.100.0/24"]},
              "encryption": {"rotationDays": 180},
              "logs": {"kinds": ["SYSTEM_COMPONENTS", "APISERVER"]},
              "access": {"securityGroup": "gke-security-groups@example.com"},
              "maintenance": {"days": ["Saturday", "Sunday"], "start": "02:00", "hours": 8},
              "nodePools": [
                {"name": "general", "machineType": "n2d-standard-4", "min": 2, "max": 6, "diskGiB": 80},
                {"name": "batch", "machineType": "n2d-standard-8", "min": 0, "max": 9, "zones": ["europe-west3-a", "europe-west3-b"], "labels": {"tier": "batch"},
                 "taints": [{"key": "batch", "value": "yes", "effect": "NoSchedule"}], "spot": true, "sandbox": true}],
              "deletionProtection": true}}
            """,
            """
            {"gke": {
              "name": "taken-over",
              "project": "shop-platform", "projectNumber": "123456789012", "location": "europe-west3-a",
              "network": {"use": {"network": "shared", "subnetwork": "nodes", "podsRange": "pods-1", "servicesRange": "services-1"}},
              "encryption": {"key": "projects/keys/locations/europe-west3/keyRings/r/cryptoKeys/k"},
              "nodePools": [{"name": "general", "machineType": "n2d-standard-4", "min": 2, "max": 6}]}}
            """,
        ],
        ["existing"] = ["""{"existing": {"kubeconfig": "store-1", "context": "admin", "oidcIssuer": "https://oidc.example.com"}}"""],
    };

    // Where a letter more would be no valid value, or not the only thing that changes with it.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["existing.kubeconfig"] = "store-2",
        ["existing.context"] = "reader",
        ["eks.account"] = "210987654321",
        ["eks.version"] = "1.34",
        ["eks.network.create.cidr"] = "10.24.0.0/16",
        ["eks.network.create.zones.[]"] = "eu-central-1d",
        ["eks.endpoint.authorizedRanges.[]"] = "192.0.2.0/24",
        ["eks.logs.retentionDays"] = "60",
        ["eks.nodePools.[].zones.[]"] = "eu-central-1c",
        ["aks.subscription"] = "55555555-5555-5555-5555-555555555555",
        ["aks.tenant"] = "55555555-5555-5555-5555-555555555555",
        ["aks.access.adminGroups.[]"] = "55555555-5555-5555-5555-555555555555",
        ["aks.access.viewerGroups.[]"] = "55555555-5555-5555-5555-555555555555",
        ["aks.version"] = "1.34",
        ["aks.network.create.cidr"] = "10.31.0.0/16",
        ["aks.network.create.podCidr"] = "10.251.0.0/16",
        ["aks.network.create.serviceCidr"] = "172.18.0.0/16",
        ["aks.network.use.podCidr"] = "10.251.0.0/16",
        ["aks.network.use.serviceCidr"] = "172.18.0.0/16",
        ["aks.endpoint.authorizedRanges.[]"] = "192.0.2.0/24",
        ["aks.maintenance.start"] = "03:00",
        ["gke.projectNumber"] = "210987654321",
        ["gke.version"] = "1.34",
        ["gke.network.create.nodes"] = "10.41.0.0/20",
        ["gke.network.create.pods"] = "10.52.0.0/14",
        ["gke.network.create.services"] = "10.49.0.0/20",
        ["gke.endpoint.authorizedRanges.[]"] = "192.0.2.0/24",
        ["gke.access.securityGroup"] = "gke-security-groups@example.org",
        ["gke.maintenance.start"] = "03:00",
    };

    public static IReadOnlyList<JsonObject> Of(string way) => [.. All[way].Select(text => JsonNode.Parse(text)!.AsObject())];

    public static string? Other(string path, string value) => Others.TryGetValue(path, out var other) && other != value ? other : null;

    /// <summary>A control plane with one cluster; JSON is YAML too.</summary>
    public static string Document(JsonObject provisioning) => $$$"""
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata: {name: large}
        spec: {reconciler: lcncinfra.io/flux, namespaceService: lcncinfra.io/namespace}
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: main-1, labels: {tier: gold}}
        spec:
          clusterType: large
          provisioning: {{{provisioning.ToJsonString()}}}
        """;

    public static string Settings(string environment) => $$$"""
        apiVersion: lcncinfra.io/v1alpha1
        kind: EnvironmentSettings
        metadata: {name: dev}
        spec: {class: {{{environment}}}}
        """;
}
