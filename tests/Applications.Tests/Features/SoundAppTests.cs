using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;
using System.Text.Json.Nodes;

namespace LcncInfra.Applications.Tests.Features;

public sealed class SoundAppTests
{
    private const int Apps = 60;

    [Fact]
    public void Any_app_gets_findings_or_objects_that_fit_each_other() => Prop.ForAll<int>(seed =>
    {
        var text = RandomApp.Of(seed);
        var (app, findings) = AppText.Read(text);
        if (!findings.Any(f => f.Severity == Severity.Error))
        {
            Assert.NotNull(app);
            Assert.True(!GeneratedSet.Findings(app).Any(), $"{string.Join('\n', GeneratedSet.Findings(app))}\n{text}");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Apps).WithEndSize(int.MaxValue / 2));

    [Fact]
    public void Many_random_apps_are_sound_and_many_are_not() => Assert.InRange(RandomApp.Sound.Count, RandomApp.Count / 6, RandomApp.Count * 5 / 6);

    [Fact]
    public void Every_app_of_the_examples_fits()
    {
        var files = Directory.GetFiles(RepositoryRoot.Of("examples"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("kind: LowCodeApp\n", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(GeneratedSet.Findings(AppText.Define(File.ReadAllText(file)))));
    }

    [NpmFact]
    public void Every_object_of_random_apps_is_valid_by_the_schema_of_its_kind()
    {
        var objects = RandomApp.Objects
            .DistinctBy(o => $"{o["kind"]} {string.Join(' ', Paths(o, string.Empty))}")
            .Where(KubernetesJudge.Knows)
            .ToList();

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "AnalysisTemplate", "Certificate", "ConfigMap", "Deployment", "ExternalSecret", "HTTPRoute", "HorizontalPodAutoscaler", "Ingress", "NetworkPolicy", "PodDisruptionBudget",
                "PodMonitor", "PrometheusRule", "Rollout", "ScaledObject", "Service", "ServiceAccount", "ServiceEntry", "ServiceMonitor", "Sidecar", "StatefulSet", "TriggerAuthentication",
                "VerticalPodAutoscaler",
            },
            objects.Select(o => o["kind"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal));
        Assert.Empty(KubernetesJudge.Judge(objects));
    }

    // Objects of one shape are judged once.
    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(e => Paths(e.Value, $"{path}.{e.Key}")).Distinct(StringComparer.Ordinal),
        JsonArray list => list.SelectMany(item => Paths(item, $"{path}[]")).Distinct(StringComparer.Ordinal),
        _ => [path],
    };
}
