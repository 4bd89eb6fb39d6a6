using System.Text;
using System.Text.Json;
using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Testing;
using Pulumi;

namespace LcncInfra.Components.Tests.Registries;

public sealed class MirroredRegistryTests
{
    /// <summary>For each field of the kind what is written, and what instead.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "spec.primary.name", "name: hub\n", "name: hub-2\n" },
        { "spec.primary.region", "region: eu-central-1", "region: eu-south-1" },
        { "spec.primary.serves[]", "[lake]", "[pond]" },
        { "spec.primary.credentials", "credentials: azure-push", "credentials: azure-other" },
        { "spec.primary.harbor.cluster", "cluster: hub-1", "cluster: hub-2" },
        { "spec.primary.harbor.host", "host: registry.example.com", "host: images.example.com" },
        { "spec.primary.ecr.account", "123456789012", "123456789013" },
        { "spec.primary.acr.registryName", "contosoplatform", "contosoregistry" },
        { "spec.primary.acr.resourceGroup", "group-a", "group-b" },
        { "spec.primary.acr.replicas[]", "[northeurope]", "[uksouth]" },
        { "spec.primary.artifactRegistry.project", "contoso-platform}", "contoso-registry}" },
        { "spec.projects[].name", "name: shop", "name: store" },
        { "spec.projects[].repositories[]", "approvals/api", "approvals/web" },
        { "spec.upstreams[].name", "name: docker-hub", "name: docker" },
        { "spec.upstreams[].host", "host: docker.io", "host: ghcr.io" },
        { "spec.upstreams[].credentials", "hub-reader", "other-reader" },
        { "spec.upstreams[].locations[]", "[hub]", "[belgium]" },
        { "spec.upstreams[].trusted", "trusted: false", "trusted: true" },
        { "spec.retention.untaggedDays", "untaggedDays: 14", "untaggedDays: 15" },
        { "spec.retention.keepLast", "keepLast: 90", "keepLast: 91" },
        { "spec.admission", "admission: enforce", "admission: warn" },
        { "spec.signers[].name", "name: key", "name: other" },
        { "spec.signers[].publicKey", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE52jE", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE53jE" },
        { "spec.signers[].keyless.issuer", "https://issuer.", "https://other." },
        { "spec.signers[].keyless.subject", "a@example.com", "c@example.com" },
        { "spec.signers[].keyless.subjectPattern", "'^b@.*$'", "'^c@.*$'" },
        { "spec.pulls[].clusterTypes.labelSelector.matchLabels", "{cloud: aws}", "{cloud: azure}" },
        { "spec.pulls[].clusterTypes.labelSelector.matchExpressions[].key", "key: tier", "key: level" },
        { "spec.pulls[].clusterTypes.labelSelector.matchExpressions[].operator", "operator: In", "operator: NotIn" },
        { "spec.pulls[].clusterTypes.labelSelector.matchExpressions[].values[]", "[one]", "[two]" },
        { "spec.pulls[].from", "from: frankfurt", "from: belgium" },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task Every_field_of_a_registry_changes_what_is_made_or_is_reported(string path, string from, string to)
    {
        Assert.Contains(from, RegistryDocument.Text, StringComparison.Ordinal);
        var (before, after) = (await Outcome(RegistryDocument.Text), await Outcome(RegistryDocument.Text.Replace(from, to, StringComparison.Ordinal)));
        Assert.True(before != after, $"{path} changes nothing.");
    }

    [Fact]
    public void Every_field_of_the_schema_is_changed()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("schemas", "kinds", "Registry.json")));
        var leaves = LeavesOf(schema.RootElement.GetProperty("properties").GetProperty("spec"), "spec").Select(leaf => leaf.Replace("spec.mirrors[]", "spec.primary", StringComparison.Ordinal));

        Assert.Equal(leaves.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Changes.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_document_itself_is_sound() => Assert.Equal(["LC1292"], RegistryDocument.Load(RegistryDocument.Text).Findings.Split(' ').Where(w => w.StartsWith("LC1", StringComparison.Ordinal)).Select(w => w.TrimEnd(':')));

    [Fact]
    public async Task Cluster_types_are_told_the_host_that_is_nearest()
    {
        MirroredRegistry? registry = null;
        await new ComponentRun().Answering("images-dublin-registry", ("loginServer", "contosoplatform.azurecr.io")).Of(run =>
            registry = new MirroredRegistry("images", RegistryDocument.Args(RegistryDocument.Load(RegistryDocument.Text).Catalog), run.Recorded));

        var hosts = await OutputValue.Of(Assert.IsType<MirroredRegistry>(registry).Hosts);
        Assert.Equal("123456789012.dkr.ecr.eu-central-1.amazonaws.com", hosts["aws"]);
        Assert.Equal("contosoplatform.azurecr.io", hosts["azure"]);
        Assert.Equal("registry.example.com", hosts["ship"]);
        var google = registry.Facts().Single(f => f.ClusterType == "google");
        Assert.Equal("europe-west3-docker.pkg.dev", await OutputValue.Of(google.Values["REGISTRY_HOST"].ToOutput()));
        Assert.Equal("europe-west3-docker.pkg.dev/contoso-platform", await OutputValue.Of(google.Values["REGISTRY_ROOT"].ToOutput()));
        Assert.False(await OutputValue.IsSecret(google.Values["REGISTRY_ROOT"].ToOutput()));
    }

    [Fact]
    public async Task Protection_can_be_left_out_where_environments_come_and_go()
    {
        var run = await RegistryRun.Of(args => new MirroredRegistryArgs { Environment = "dev", Registry = args.Registry, Places = args.Places, Credentials = args.Credentials, IsProtected = false });

        Assert.DoesNotContain(run.Children, c => c.Options.Protect == true);
    }

    private static IEnumerable<string> LeavesOf(JsonElement element, string path) =>
        element.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().SelectMany(p => LeavesOf(p.Value, $"{path}.{p.Name}"))
        : element.TryGetProperty("items", out var items) ? LeavesOf(items, $"{path}[]")
        : [path];

    // Everything that is made of a document, and what is found in it.
    private static async Task<string> Outcome(string text)
    {
        var (catalog, findings) = RegistryDocument.Load(text);
        var outcome = new StringBuilder(findings);
        foreach (var (clusterType, location) in RegistryChoice.Of(catalog))
        {
            outcome.Append(clusterType).Append(' ').Append(location).Append('\n');
        }

        var run = await new ComponentRun().Of(r =>
        {
            _ = new MirroredRegistry("images", RegistryDocument.Args(catalog), r.Recorded);
            _ = new ImageAdmission("admission", new ImageAdmissionArgs { Registry = catalog.Registries[0].Value, Roots = ["registry.example.com"] }, r.Recorded);
        });
        foreach (var resource in run.Resources.OrderBy(r => r.Name, StringComparer.Ordinal))
        {
            outcome.Append(resource.Name).Append(' ').Append(JsonSerializer.Serialize(resource.Inputs)).Append('\n');
        }

        return outcome.ToString();
    }
}
