using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Components.Clusters;

namespace LcncInfra.Components.Tests.Clusters;

/// <summary>Only programs on Pulumi act on how clusters come into being: each field of it must change what they register.</summary>
public sealed class ProvisioningFieldTests
{
    public static TheoryData<string> Ways => new(Schema.GetProperty("properties").EnumerateObject().Select(p => p.Name));

    private static JsonElement Schema { get; } = JsonDocument.Parse(KindSchemas.WriteAll()["kinds/Cluster.json"]).RootElement
        .GetProperty("properties").GetProperty("spec").GetProperty("properties").GetProperty("provisioning");

    [Theory, MemberData(nameof(Ways))]
    public async Task Every_field_of_provisioning_changes_what_is_registered(string way)
    {
        var dead = new List<string>();
        var fields = ProvisioningField.Of(way, Schema.GetProperty("properties").GetProperty(way)).ToList();
        var samples = ProvisioningSamples.Of(way);
        var before = new Dictionary<JsonObject, string>(ReferenceEqualityComparer.Instance);
        foreach (var sample in samples)
        {
            before.Add(sample, await TextOf(sample));
        }

        foreach (var field in fields)
        {
            var changes = samples.SelectMany(sample => field.ChangesOf(sample).Select(change => (sample, change))).ToList();
            dead.AddRange(changes.Count == 0 ? [$"{field.Path} is in no sample"] : []);
            foreach (var (sample, change) in changes)
            {
                dead.AddRange(before[sample] == await TextOf(change) ? [$"{field.Path}: {change.ToJsonString()}"] : []);
            }
        }

        Assert.True(dead.Count == 0, $"These fields do nothing:\n{string.Join('\n', dead)}");
    }

    [Theory]
    [InlineData("development", false)]
    [InlineData("test", false)]
    [InlineData("production", true)]
    public void The_class_of_an_environment_says_whether_its_clusters_are_protected(string environment, bool isProtected)
    {
        var (catalog, _) = ClusterPlan.Load(ProvisioningSamples.Settings(environment));

        Assert.NotNull(catalog);
        Assert.Equal(isProtected, ClusterEnvironment.Of(catalog, new ClusterFactoryOptions()).IsProtected);
    }

    private static async Task<string> TextOf(JsonObject provisioning) =>
        await (await ClusterPlan.Of(ProvisioningSamples.Document(provisioning))).TextAsync();
}
