using System.Text;
using System.Text.Json;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests.Registries;

public sealed class RegistryFieldTests
{
    private const string Document = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: Registry
        metadata: {name: platform}
        spec:
          primary:
            name: hub
            region: on-prem
            serves: [eu-central]
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
              credentials: google-push
              artifactRegistry: {project: contoso-platform}
          projects:
            - name: shop
              repositories: [approvals/api]
          upstreams:
            - name: docker-hub
              host: docker.io
              credentials: hub-reader
              locations: [hub]
          retention: {untaggedDays: 14, keepLast: 90}
          admission: enforce
          signers:
            - name: key
              publicKey: KEY-A
            - name: pipeline
              keyless: {issuer: https://issuer.example.com, subject: a@example.com}
            - name: pattern
              keyless: {issuer: https://issuer.example.com, subjectPattern: '^b@.*$'}
          pulls:
            - clusterTypes: {labelSelector: {matchLabels: {cloud: aws}, matchExpressions: [{key: tier, operator: In, values: [one]}]}}
              from: frankfurt
        """;

    /// <summary>For each field what is written, and what instead.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "spec.primary.name", "name: hub\n", "name: hub-2\n" },
        { "spec.primary.region", "region: on-prem", "region: on-sea" },
        { "spec.primary.serves[]", "[eu-central]", "[eu-south]" },
        { "spec.primary.credentials", "credentials: azure-push", "credentials: azure-other" },
        { "spec.primary.harbor.cluster", "cluster: hub-1", "cluster: hub-2" },
        { "spec.primary.harbor.host", "host: registry.example.com", "host: images.example.com" },
        { "spec.primary.ecr.account", "123456789012", "123456789013" },
        { "spec.primary.acr.registryName", "contosoplatform", "contosoregistry" },
        { "spec.primary.acr.resourceGroup", "group-a", "group-b" },
        { "spec.primary.acr.replicas[]", "[northeurope]", "[uksouth]" },
        { "spec.primary.artifactRegistry.project", "contoso-platform", "contoso-registry" },
        { "spec.projects[].name", "name: shop", "name: sales" },
        { "spec.projects[].repositories[]", "approvals/api", "approvals/web" },
        { "spec.upstreams[].name", "name: docker-hub", "name: docker" },
        { "spec.upstreams[].host", "host: docker.io", "host: quay.io" },
        { "spec.upstreams[].credentials", "hub-reader", "other-reader" },
        { "spec.upstreams[].locations[]", "[hub]", "[frankfurt]" },
        { "spec.retention.untaggedDays", "untaggedDays: 14", "untaggedDays: 15" },
        { "spec.retention.keepLast", "keepLast: 90", "keepLast: 91" },
        { "spec.admission", "admission: enforce", "admission: warn" },
        { "spec.signers[].name", "name: key", "name: other" },
        { "spec.signers[].publicKey", "KEY-A", "KEY-B" },
        { "spec.signers[].keyless.issuer", "https://issuer.", "https://other." },
        { "spec.signers[].keyless.subject", "a@example.com", "c@example.com" },
        { "spec.signers[].keyless.subjectPattern", "'^b@.*$'", "'^c@.*$'" },
        { "spec.pulls[].clusterTypes.labelSelector.matchLabels", "{cloud: aws}", "{cloud: azure}" },
        { "spec.pulls[].clusterTypes.labelSelector.matchExpressions[].key", "key: tier", "key: level" },
        { "spec.pulls[].clusterTypes.labelSelector.matchExpressions[].operator", "operator: In", "operator: NotIn" },
        { "spec.pulls[].clusterTypes.labelSelector.matchExpressions[].values[]", "[one]", "[two]" },
        { "spec.pulls[].from", "from: frankfurt", "from: hub" },
    };

    [Theory, MemberData(nameof(Changes))]
    public void Every_field_is_read(string path, string from, string to)
    {
        Assert.Contains(from, Document, StringComparison.Ordinal);
        Assert.True(Read(Document) != Read(Document.Replace(from, to, StringComparison.Ordinal)), $"{path} changes nothing.");
    }

    [Fact]
    public void Every_field_of_the_schema_is_changed()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("schemas", "kinds", "Registry.json")));
        var leaves = LeavesOf(schema.RootElement.GetProperty("properties").GetProperty("spec"), "spec").Select(leaf => leaf.Replace("spec.mirrors[]", "spec.primary", StringComparison.Ordinal));

        Assert.Equal(leaves.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Changes.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> LeavesOf(JsonElement element, string path) =>
        element.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().SelectMany(p => LeavesOf(p.Value, $"{path}.{p.Name}"))
        : element.TryGetProperty("items", out var items) ? LeavesOf(items, $"{path}[]")
        : [path];

    private static string Read(string document)
    {
        var catalog = CatalogLoader.Load("dev", new FolderTree([("dev/registry.yaml", Encoding.UTF8.GetBytes(document))]), CatalogLimits.Default, new DiagnosticBag());
        var registry = Assert.Single(Assert.IsType<EnvironmentCatalog>(catalog).Registries).Value;
        return $"{RegistryText.Of(registry)} {string.Join(' ', registry.Locations.Select(l => l.Provider))} {string.Join(' ', registry.Signers)}";
    }
}
