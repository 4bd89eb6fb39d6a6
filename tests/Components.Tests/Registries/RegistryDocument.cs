using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Tests;
using LcncInfra.Components.Registries;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Components.Tests.Registries;

/// <summary>A control plane with a registry in all clouds.</summary>
internal static class RegistryDocument
{
    public const string PublicKey = """
        -----BEGIN PUBLIC KEY-----
                MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE52jEx8QVNQuwNORI9JmyFnTkSDC0
                p32T6jBvwTGNIsd9sSRzZXD2uVXF4WLTHaHIqxtXFSuP3swVZ5M93TQXtg==
                -----END PUBLIC KEY-----
        """;

    public const string Text = $$$"""
        apiVersion: lcncinfra.io/v1alpha1
        kind: Registry
        metadata: {name: platform}
        spec:
          primary:
            name: hub
            region: on-prem
            harbor: {cluster: hub-1, host: registry.example.com}
          mirrors:
            - name: frankfurt
              region: eu-central-1
              ecr: {account: "123456789012"}
            - name: dublin
              region: westeurope
              credentials: azure-push
              acr: {registryName: contosoplatform, resourceGroup: group-a, replicas: [northeurope]}
            - name: belgium
              region: europe-west3
              serves: [lake]
              credentials: google-push
              artifactRegistry: {project: contoso-platform}
          projects:
            - name: shop
              repositories: [approvals/api]
            - name: sales
          upstreams:
            - name: docker-hub
              host: docker.io
              credentials: hub-reader
            - name: gitlab
              host: registry.gitlab.com
              locations: [hub]
              trusted: false
          retention: {untaggedDays: 14, keepLast: 90}
          admission: enforce
          signers:
            - name: key
              publicKey: |
                {{{PublicKey}}}
            - name: pipeline
              keyless: {issuer: https://issuer.example.com, subject: a@example.com}
            - name: pattern
              keyless: {issuer: https://issuer.example.com, subjectPattern: '^b@.*$'}
          pulls:
            - clusterTypes: {labelSelector: {matchLabels: {cloud: aws}, matchExpressions: [{key: tier, operator: In, values: [one]}]}}
              from: frankfurt
        """;

    private static readonly string Platform = string.Join("---\n", Type("aws", "cloud: aws, tier: one", "on-prem"), Type("azure", "cloud: azure, tier: one", "northeurope"),
        Type("google", "cloud: google, tier: two", "europe-west1"), Type("ship", "cloud: none, tier: two", "sea"), Type("barge", "cloud: none, tier: two", "lake"), """
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: hub-1}
        spec: {clusterType: ship}

        """);

    /// <summary>The catalog of a registry, and what is wrong with it.</summary>
    public static (EnvironmentCatalog Catalog, string Findings) Load(string text)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = CatalogLoader.Load("prod", FolderTree.Of(("prod/platform.yaml", Platform), ("prod/registry.yaml", text)), CatalogLimits.Default, diagnostics);
        return (Assert.IsType<EnvironmentCatalog>(catalog), string.Concat(diagnostics.InOrder().Select(d => DiagnosticText.Render(d) + "\n")));
    }

    /// <summary>Arguments that fit the document.</summary>
    public static MirroredRegistryArgs Args(EnvironmentCatalog catalog) => new()
    {
        Environment = "prod",
        Registry = catalog.Registries[0].Value,
        ClusterTypes = RegistryChoice.Of(catalog),
        Places = Places(catalog.Registries[0].Value),
        Credentials = new Dictionary<string, RegistryCredentials>(StringComparer.Ordinal)
        {
            ["azure-push"] = new() { Username = "pusher", Password = "azure-password" },
            ["azure-other"] = new() { Username = "other", Password = "azure-password" },
            ["google-push"] = new() { Username = "_json_key", Password = "google-password" },
            ["hub-reader"] = Reader("reader"),
            ["other-reader"] = Reader("other"),
        },
    };

    private static RegistryCredentials Reader(string name) => new()
    {
        Username = name,
        Password = "hub-password",
        AwsSecretArn = $"arn:aws:secretsmanager:eu-central-1:123456789012:secret:ecr-pullthroughcache/{name}",
        AzureUsernameSecret = $"https://vault.vault.azure.net/secrets/{name}-name",
        AzurePasswordSecret = $"https://vault.vault.azure.net/secrets/{name}-password",
        GoogleSecretVersion = $"projects/contoso-platform/secrets/{name}/versions/1",
    };

    private static Dictionary<string, RegistryPlace> Places(Registry registry) => registry.Locations.ToDictionary<RegistryLocation, string, RegistryPlace>(
        l => l.Name,
        l => l.Provider switch
        {
            RegistryProvider.Harbor => Harbor(),
            RegistryProvider.Ecr => new RegistryPlace.Ecr { KeyArn = "arn:key", RoleArn = "arn:role" },
            RegistryProvider.Acr => new RegistryPlace.Acr
            {
                SubnetId = "subnet",
                PrivateDnsZoneId = "zone",
                KeyId = "https://vault.vault.azure.net/keys/images",
                KeyIdentityId = "/identities/registry",
                KeyIdentityClientId = "client",
            },
            _ => new RegistryPlace.ArtifactRegistry { KeyName = "keys/images", VirtualRepository = "all" },
        },
        StringComparer.Ordinal);

    public static RegistryPlace.Harbor Harbor() => new()
    {
        AdminPassword = "not-for-eyes",
        Key = "0123456789abcdef0123456789abcdef",
        Issuer = "platform",
        StorageClass = "fast",
    };

    private static string Type(string name, string labels, string region) => $$$"""
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata: {name: {{{name}}}, labels: { {{{labels}}} }}
        spec: {reconciler: lcncinfra.io/flux, namespaceService: lcncinfra.io/namespace, configType: lcncinfra.io/configmap}
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: ClusterTypeProfile
        metadata: {name: {{{name}}}}
        spec: {region: {{{region}}}}

        """;
}
