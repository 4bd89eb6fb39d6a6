using System.Text;
using LcncInfra.Applications.Composition;
using LcncInfra.Applications.Generation;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Manifests;
using LcncInfra.Manifests.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Applications.Tests.Generation;

/// <summary>Asks kustomize whether overlays and components say what the app is at its targets.</summary>
public sealed class KustomizeTreeTests
{
    private static readonly string[] Folders = ["base", "components", "overlays", "workload"];

    [ClusterToolsTheory]
    [InlineData(AppText.Smallest)]
    [InlineData(WholeApp.Text)]
    [InlineData(Features.FullApps.Scaled)]
    public void Every_overlay_with_every_component_and_with_all_is_built_to_what_the_app_is_there(string text)
    {
        var definition = AppText.Define(text);
        using var folder = Write(definition);
        Parallel.ForEach(definition.Targets.Select(t => t.Value), target => Check(folder, definition, target));
    }

    // One process for each target: each case has a namespace of its own.
    private static void Check(TemporaryFolder folder, AppDefinition definition, AppTarget target)
    {
        var cases = Choices(folder, target).ToList();
        var place = $"cases/{target.Environment.Name}-{target.Name}";
        for (var i = 0; i < cases.Count; i++)
        {
            folder.Write($"{place}/{i}/kustomization.yaml",
                $"namespace: case-{i}\nresources: [../../../{target.Folder}]\ncomponents: [{string.Join(", ", cases[i].Values.Select(c => $"../../../{target.Folder}/{c}"))}]\n");
        }

        folder.Write($"{place}/kustomization.yaml", $"resources: [{string.Join(", ", cases.Select((_, i) => $"'{i}'"))}]\n");

        var built = Trees.Read(KustomizeBuild.Of(folder, place)).ToLookup(NamespaceOf, WithoutNamespace, StringComparer.Ordinal);

        for (var i = 0; i < cases.Count; i++)
        {
            var expected = RenderedTree.Resolve(ContentOf(definition, target), [.. cases[i].Keys]).Select(WithoutNamespace).ToList();
            var actual = built[$"case-{i}"].ToList();
            Assert.Equal(expected.Except(actual, StringComparer.Ordinal), actual.Except(expected, StringComparer.Ordinal));
            Assert.Equal(expected.Count, actual.Count);
        }
    }

    [Fact]
    public void The_manifests_of_an_exposed_app_are_sound_with_all_components()
    {
        var definition = AppText.Define(AppText.With("exposure: {host: a.example.com, tlsIssuer: letsencrypt}\nsecrets: [{name: crm}]\ndisruption: {maxUnavailable: 1}"));
        foreach (var target in definition.Targets)
        {
            var content = ContentOf(definition, target.Value);
            var all = RenderedTree.Resolve(content, [.. content.Components.Select(c => c.Capability)]);

            Assert.Equal(string.Empty, string.Join('\n', ManifestChecker.Check(ManifestSet.Of(all)).Select(f => f.ToString())));
        }
    }

    [Fact]
    public void The_same_app_gives_the_same_bytes_and_each_path_once()
    {
        var files = Generate(WholeApp.Text);

        Assert.Equal(files, Generate(WholeApp.Text));
        Assert.Equal(files.Count, files.Select(f => f.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, f => Assert.Contains(f.Path.Split('/')[0], Folders));
        Assert.Equal(["workload/workload.yaml"], files.Select(f => f.Path).Where(p => p.StartsWith("workload/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_target_without_overrides_is_the_base_and_shares_its_components()
    {
        var files = Generate(AppText.With("exposure: {host: a.example.com}"));

        Assert.Equal(["overlays/dev/test/kustomization.yaml"], files.Select(f => f.Path).Where(p => p.StartsWith("overlays/", StringComparison.Ordinal)));
        Assert.Contains("components: ../../../components/gateway-api,../../../components/ingress,../../../components/mesh\n",
            files.Single(f => f.Path == "workload/workload.yaml").Text, StringComparison.Ordinal);
    }

    internal static List<(string Path, string Text)> Generate(string text) => Generate(text, AppOptions.Default);

    internal static List<(string Path, string Text)> Generate(string text, AppOptions options) =>
        [.. AppGenerator.Generate(AppText.Define(text), options).Select(f => (f.Path.Value, Encoding.UTF8.GetString(f.Content.Span))).OrderBy(f => f.Value, StringComparer.Ordinal)];

    private static AppContent ContentOf(AppDefinition definition, AppTarget target) =>
        AppComposer.Compose(new AppContext(definition.App.Value, definition.Runtime, target.Spec));

    private static TemporaryFolder Write(AppDefinition definition)
    {
        var folder = new TemporaryFolder();
        foreach (var file in AppGenerator.Generate(definition, AppOptions.Default))
        {
            folder.Write(file.Path.Value, Encoding.UTF8.GetString(file.Content.Span));
        }

        return folder;
    }

    // None, each alone, and all that can be on one cluster type.
    private static IEnumerable<ValueMap> Choices(TemporaryFolder folder, AppTarget target)
    {
        var workload = Trees.Read(File.ReadAllText(folder.Of("workload", "workload.yaml")))[0];
        var targets = (GoList)Value(Value(workload, "spec"), "deploymentTargets");
        var mine = targets.Items.OfType<GoMap>().Single(t => (string)Value(t, "name") == target.Name && (string)Value(t, "environment") == target.Environment.Name);
        var components = ManifestComponents.Of(ValueMap.Of(((GoMap)Value(mine, "manifests")).Entries.Select(e => KeyValuePair.Create((string)e.Key!, (string)e.Value!))));
        return components.Select(c => ValueMap.Of([c])).Prepend(ValueMap.Empty)
            .Append(ValueMap.Of(components.Where(c => c.Key != Capability.Ingress)));
    }

    private static object Value(object? map, string key) => Assert.IsType<GoMap>(map).TryGetValue(key, out var value) ? value! : throw new InvalidOperationException($"No {key}.");

    private static string NamespaceOf(GoMap tree) => (string)Value(Value(tree, "metadata"), "namespace");

    private static string WithoutNamespace(GoMap tree)
    {
        var metadata = ((GoMap)Value(tree, "metadata")).ShallowCopy();
        metadata.Remove("namespace");
        var copy = tree.ShallowCopy();
        copy.Set("metadata", metadata);
        return Trees.Json(copy);
    }
}
