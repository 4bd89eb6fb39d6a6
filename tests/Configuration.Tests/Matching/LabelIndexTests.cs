using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Matching;
using LcncInfra.Model.Collections;
using LcncInfra.Testing.Catalogs;
using LcncInfra.Testing.Vectors;

namespace LcncInfra.Configuration.Tests.Matching;

public sealed class LabelIndexTests
{
    [Fact]
    public void Labels_match_as_in_Kalypsos_vectors()
    {
        var vectors = KalypsoVectors.Group("configLabelMatch");
        var clusterType = ClusterType(vectors.GetProperty("clusterType"));
        var target = Target(vectors.GetProperty("deploymentTarget"));

        foreach (var row in vectors.GetProperty("cases").EnumerateArray())
        {
            var labels = Map(row.GetProperty("labels"));

            var matches = new LabelIndex([labels]).For(clusterType).Matching(target).Length == 1;

            Assert.True(matches == row.GetProperty("matches").GetBoolean(), row.ToString());
        }
    }

    [Fact]
    public void The_index_finds_exactly_what_asking_each_set_finds() =>
        Prop.ForAll(Gen.Choose(0, 4).ArrayOf(24).ToArbitrary(), choices =>
        {
            var catalog = new FleetBuilder()
                .ClusterType("c1", $"zone={Value(choices[0])},size={Value(choices[1])}")
                .Target("w", "t", $"zone={Value(choices[2])},ring={Value(choices[3])}", Value(choices[4]))
                .Build();
            var clusterType = catalog.ClusterTypes[0].Value;
            var target = catalog.DeploymentTargets[0].Value;
            var sets = Enumerable.Range(0, 6).Select(i => Set(choices.AsSpan(5 + (i * 3), 3))).ToList();

            var found = new LabelIndex(sets).For(clusterType).Matching(target);

            return found.SequenceEqual(Enumerable.Range(0, sets.Count).Where(i => Matches(sets[i], clusterType, target)));
        }).QuickCheckThrowOnFailure();

    private static string Value(int choice) => choice switch
    {
        0 => "red",
        1 => "c1",
        2 => "w",
        3 => "w-t",
        _ => "large",
    };

    private static ValueMap Set(ReadOnlySpan<int> choices)
    {
        var labels = new Dictionary<string, string>();
        string[] keys = ["zone", "size", "cluster-type", "deployment-target", "workload"];
        labels[keys[choices[0]]] = choices[1] == 4 ? string.Empty : Value(choices[1]);
        labels[choices[2] < 2 ? "ring" : "platform-config"] = Value(choices[2]);
        return ValueMap.Of(labels);
    }

    // The rule as Kalypso writes it down, label by label.
    private static bool Matches(ValueMap labels, ClusterType clusterType, DeploymentTarget target) => labels.All(label => label.Key switch
    {
        "platform-config" => true,
        "cluster-type" => label.Value == clusterType.Name,
        "deployment-target" => label.Value == target.Name,
        "workload" => label.Value == target.Workload,
        _ => Or(clusterType.Labels, label.Key) == label.Value || Or(target.Labels, label.Key) == label.Value,
    });

    private static string Or(ValueMap labels, string key) => labels.TryGetValue(key, out var value) ? value : string.Empty;

    private static ClusterType ClusterType(JsonElement json) => new(json.GetProperty("name").GetString()!, Map(json.GetProperty("labels")))
    {
        Reconciler = "r",
        NamespaceService = "n",
    };

    private static DeploymentTarget Target(JsonElement json)
    {
        var labels = Map(json.GetProperty("labels"));
        return new DeploymentTarget(json.GetProperty("name").GetString()!, labels["workload"], labels["workspace"], "dev")
        {
            Labels = labels,
            Manifests = ValueMap.Empty,
            ConfigSchemas = ValueList<string>.Empty,
        };
    }

    private static ValueMap Map(JsonElement json) =>
        ValueMap.Of(json.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!)));
}
