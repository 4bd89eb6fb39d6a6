using System.Text.Json.Nodes;

namespace LcncInfra.Components.Tests.Clusters;

/// <summary>Ways in which clusters come into being, which together say every field.</summary>
internal static class ProvisioningSamples
{
    private static readonly Dictionary<string, string[]> All = new(StringComparer.Ordinal)
    {
        ["existing"] = ["""{"existing": {"kubeconfig": "store-1", "context": "admin", "oidcIssuer": "https://oidc.example.com"}}"""],
    };

    // Where a letter more would be no valid value.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["existing.kubeconfig"] = "store-2",
        ["existing.context"] = "reader",
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
