using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Components.Tests.Running;

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
            Assert.False(ClusterPlan.Load(ProvisioningSamples.Document(sample)).Found.HasErrors);
            before.Add(sample, await TextOf(way, sample));
        }

        foreach (var field in fields)
        {
            // One change is enough to see that somebody reads the field: all values of all places would take minutes.
            var changes = samples.SelectMany(sample => field.ChangesOf(sample).Select(change => (sample, change))).Take(1).ToList();
            dead.AddRange(changes.Count == 0 ? [$"{field.Path} is in no sample"] : []);
            foreach (var (sample, change) in changes)
            {
                dead.AddRange(before[sample] == await TextOf(way, change) ? [$"{field.Path}: {change.ToJsonString()}"] : []);
            }
        }

        Assert.True(dead.Count == 0, $"These fields do nothing:\n{string.Join('\n', dead)}");
    }

    [Theory]
    [InlineData("development", false)]
    [InlineData("test", false)]
    [InlineData("production", true)]
    public async Task The_class_of_an_environment_says_whether_its_clusters_are_protected(string environment, bool isProtected)
    {
        var yaml = $"{ProvisioningSamples.Document(ProvisioningSamples.Of("eks")[0])}\n---\n{ProvisioningSamples.Settings(environment)}";
        var plan = await ClusterPlan.Of(yaml, new ComponentRun { IsPreview = true });

        Assert.Equal(isProtected, plan.Run.Children.Single(c => c.Type == "aws:eks/cluster:Cluster").Options.Protect);
    }

    // What is refused is not dead either.
    private static async Task<string> TextOf(string way, JsonObject provisioning)
    {
        var yaml = ProvisioningSamples.Document(provisioning);
        var (_, found) = ClusterPlan.Load(yaml);
        return found.HasErrors
            ? string.Join('\n', found.InOrder().Select(d => d.Message))
            : await (await ClusterPlan.Of(yaml, ClusterSample.Answering(way))).TextAsync();
    }
}
