using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Holds what is written for Rancher Fleet and Zarf against their published schemas, as far as their fields are used.</summary>
/// <remarks>
/// Fleet: charts/fleet-crd (Cluster, GitRepo, HelmOp; values of charts are free) and schemas/fleet.yaml.json of rancher/fleet, 2026-08. Zarf: zarf-v1alpha1-schema.json of zarf-dev/zarf,
/// 2026-08, which closes every object; its configuration file: docs.zarf.dev/ref/config-files. A field that is used anew has to be looked up there and added here.
/// </remarks>
public sealed partial class PublishedSchemaTests
{
    // Path of a leaf, with [] for an item and * for any key, and what its text must match; null for a boolean.
    private static readonly Dictionary<string, Dictionary<string, string?>> Facts = new(StringComparer.Ordinal)
    {
        ["Cluster"] = new(StringComparer.Ordinal)
        {
            ["metadata.annotations.helm.sh/resource-policy"] = "^keep$",
            ["metadata.labels.*"] = ".*",
            ["metadata.name"] = "^.{1,63}$",
            ["metadata.namespace"] = "^fleet-default$",
            ["spec.clientID"] = ".+",
            ["spec.templateValues.*"] = ".+",
        },
        ["GitRepo"] = new(StringComparer.Ordinal)
        {
            ["metadata.labels.*"] = ".*",
            ["metadata.name"] = "^.{1,53}$",
            ["metadata.namespace"] = "^fleet-(default|local)$",
            ["spec.branch"] = ".+",
            ["spec.paths[]"] = ".+",
            ["spec.repo"] = ".+",
            ["spec.revision"] = ".+",
            ["spec.keepResources"] = null,
            ["spec.serviceAccount"] = "^.{1,53}$",
            ["spec.targetNamespace"] = ".+",
            ["spec.targets[].clusterSelector.matchLabels.*"] = ".+",
        },
        ["HelmOp"] = new(StringComparer.Ordinal)
        {
            ["metadata.labels.*"] = ".*",
            ["metadata.name"] = "^.{1,53}$",
            ["metadata.namespace"] = "^fleet-default$",
            ["spec.defaultNamespace"] = ".+",
            ["spec.dependsOn[].selector.matchLabels.*"] = ".+",
            ["spec.helm.chart"] = ".+",
            ["spec.helm.releaseName"] = "^.{1,53}$",
            ["spec.helm.repo"] = ".+",
            ["spec.helm.values.global.platformConfig"] = ".+",
            ["spec.helm.values.global.cluster.*"] = @"^\$\{ \.ClusterValues\.[A-Z_]+ \| quote \}$",
            ["spec.helm.version"] = ".+",
            ["spec.labels.*"] = ".*",
            ["spec.rolloutStrategy.maxUnavailablePartitions"] = "^[0-9]+$",
            ["spec.rolloutStrategy.partitions[].clusterSelector.matchLabels.*"] = ".+",
            ["spec.rolloutStrategy.partitions[].maxUnavailable"] = "^[0-9]+$",
            ["spec.rolloutStrategy.partitions[].name"] = ".+",
            ["spec.diff.comparePatches[].apiVersion"] = "^apps/v1$",
            ["spec.diff.comparePatches[].jsonPointers[]"] = "^/",
            ["spec.diff.comparePatches[].kind"] = ".+",
            ["spec.keepResources"] = null,
            ["spec.serviceAccount"] = "^.{1,53}$",
            ["spec.targets[].clusterSelector.matchLabels.*"] = ".+",
        },
        ["fleet.yaml"] = new(StringComparer.Ordinal)
        {
            ["defaultNamespace"] = ".+",
            ["dependsOn[].selector.matchLabels.*"] = ".+",
            ["helm.releaseName"] = "^.{1,53}$",
            ["helm.takeOwnership"] = null,
            ["labels.*"] = ".*",
            ["rolloutStrategy.maxUnavailablePartitions"] = "^[0-9]+$",
            ["rolloutStrategy.partitions[].clusterSelector.matchLabels.*"] = ".+",
            ["rolloutStrategy.partitions[].maxUnavailable"] = "^[0-9]+$",
            ["rolloutStrategy.partitions[].name"] = ".+",
        },
        ["ZarfPackageConfig"] = new(StringComparer.Ordinal)
        {
            ["components[].charts[].name"] = @"^[^/\\]*$",
            ["components[].charts[].namespace"] = ".+",
            ["components[].charts[].releaseName"] = "^.{1,53}$",
            ["components[].charts[].repoName"] = ".+",
            ["components[].charts[].url"] = ".+",
            ["components[].charts[].valuesFiles[]"] = ".+",
            ["components[].charts[].variables[].description"] = ".+",
            ["components[].charts[].variables[].name"] = "^[A-Z0-9_]+$",
            ["components[].charts[].variables[].path"] = ".+",
            ["components[].charts[].version"] = @"^[^/\\]*$",
            ["components[].description"] = ".+",
            ["components[].images[]"] = ".+",
            ["components[].import.path"] = ".+",
            ["components[].manifests[].files[]"] = ".+",
            ["components[].manifests[].kustomizations[]"] = ".+",
            ["components[].manifests[].name"] = @"^[^/\\]*$",
            ["components[].manifests[].namespace"] = ".+",
            ["components[].name"] = @"^[a-z0-9][a-z0-9\-]*$",
            ["components[].required"] = null,
            ["metadata.description"] = ".+",
            ["metadata.name"] = @"^[a-z0-9][a-z0-9\-]*$",
            ["variables[].description"] = ".+",
            ["variables[].name"] = "^[A-Z0-9_]+$",
        },
        ["zarf-config.yaml"] = new(StringComparer.Ordinal)
        {
            ["package.deploy.set.*"] = ".+",
        },
    };

    [Theory]
    [InlineData("GitRepo", "fleet.cattle.io/v1alpha1")]
    [InlineData("HelmOp", "fleet.cattle.io/v1alpha1")]
    [InlineData("Cluster", "fleet.cattle.io/v1alpha1")]
    [InlineData("fleet.yaml", null)]
    [InlineData("zarf-config.yaml", null)]
    [InlineData("ZarfPackageConfig", "zarf.dev/v1alpha1")]
    public void Every_field_is_one_that_the_published_schema_has(string kind, string? apiVersion)
    {
        MemoryControlPlane[] controlPlanes = [ClusterControlPlane.WithValues(), ClusterControlPlane.WithWaves(), SafetyTests.Careful()];
        var objects = controlPlanes.SelectMany(plane => Manifests.In(BuiltinControlPlane.Files(plane), _ => true))
            .Concat(Manifests.In(ImmutableControlPlane.Everything(), _ => true))
            .Where(m => m.Object.Text("kind") == (apiVersion is null ? null : kind) && (apiVersion is not null || m.Path.EndsWith($"/{kind}", StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(objects);
        Assert.All(objects, o => Assert.Equal(apiVersion, o.Object.Text("apiVersion")));
        Assert.Empty(objects.SelectMany(o => Leaves(o.Object, string.Empty).Where(l => !IsKnown(Facts[kind], l)).Select(l => $"{o.Path}: {l.Path} = {l.Value}")));
    }

    private static bool IsKnown(Dictionary<string, string?> facts, (string Path, JsonValue Value) leaf)
    {
        if (leaf.Path is "apiVersion" or "kind")
        {
            return true;
        }

        var path = Indexes().Replace(leaf.Path, "[]");
        var pattern = facts.TryGetValue(path, out var found) ? found : facts.GetValueOrDefault(FreeKeys().Replace(path, ".*"), "(?!)");
        return pattern is null
            ? leaf.Value.TryGetValue<bool>(out _)
            : (leaf.Value.TryGetValue<string>(out var text) || (leaf.Value.TryGetValue<long>(out var number) && (text = number.ToString(CultureInfo.InvariantCulture)) is not null)) && Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static IEnumerable<(string Path, JsonValue Value)> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(e => Leaves(e.Value, path.Length == 0 ? e.Key : $"{path}.{e.Key}")),
        JsonArray list => list.SelectMany((item, i) => Leaves(item, $"{path}[{i}]")),
        JsonValue value => [(path, value)],
        _ => [],
    };

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Indexes();

    // Keys of labels hold dots themselves.
    [GeneratedRegex("(?<=(labels|matchLabels|templateValues|cluster|set))\\..*$")]
    private static partial Regex FreeKeys();
}
