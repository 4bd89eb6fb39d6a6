using System.Text.Json;
using LcncInfra.Model.Profiles;
using LcncInfra.Testing.Fuzzing;

namespace LcncInfra.Generation.Tests.Fuzzing;

/// <summary>Texts of any sort as templates, schemas, values and whole files, through every stage.</summary>
public sealed class FuzzedTextTests
{
    private const string Values = "kind: Values\ndata:\n{{ toYaml .ConfigData | indent 2 }}\n{{ stringify .ConfigData | indent 2 }}\n{{ toJson .ConfigData }}{{ hash .ConfigData }}{{ .ConfigData }}";

    [Fact]
    public void Any_values_end_well() => FuzzRuns.Try(200, seed =>
    {
        var choice = new RandomChoice(seed);
        EndsWell(ControlPlane(Values, "{}", choice.Soup(FileMutator.Yaml, 14), choice.Soup(FileMutator.Yaml, 14)));
    });

    [Fact]
    public void Any_template_ends_well() => FuzzRuns.Try(150, seed =>
        EndsWell(ControlPlane(new RandomChoice(seed).Soup(FileMutator.Templates, 16), "{}", "{a: [1]}", "x")));

    [Fact]
    public void Any_schema_ends_well() => FuzzRuns.Try(150, seed =>
        EndsWell(ControlPlane("a: 1", new RandomChoice(seed).Soup(FileMutator.Schemas, 16), "{a: [1]}", "x")));

    [Fact]
    public void Any_file_ends_well() => FuzzRuns.Try(200, seed =>
    {
        var choice = new RandomChoice(seed);
        var bytes = choice.Happens(20) ? choice.Bytes(100) : System.Text.Encoding.UTF8.GetBytes(choice.Soup(FileMutator.Yaml, 20));
        EndsWell(new MemoryFiles([("dev/a.yaml", bytes), ("dev/kustomization.yaml", bytes), (".environments/a.yaml", bytes), ("facts/a.yaml", bytes)]));
    });

    /// <summary>A control plane in which each of the texts counts.</summary>
    internal static IEnumerable<(string Path, string Text)> Texts(string template, string schema, string value, string over) =>
    [
        ("dev/edge.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ClusterType\nmetadata: {name: edge}\nspec: {reconciler: t, namespaceService: t, configType: t}\n"),
        ("dev/policy.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: SchedulingPolicy\nmetadata: {name: all}\nspec: {deploymentTargetSelector: {labelSelector: {}}, clusterTypeSelector: {labelSelector: {}}}\n"),
        ("dev/workload.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Workload\nmetadata: {name: shop}\nspec: {deploymentTargets: [{name: a, environment: dev, manifests: {repo: x}}]}\n"),
        ("dev/template.yaml", $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Template\nmetadata: {{name: t}}\nspec: {{type: config, manifests: [{Quoted(template)}]}}\n"),
        ("dev/schema.yaml", $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ConfigSchema\nmetadata: {{name: s}}\nspec: {{schema: {Quoted(schema)}}}\n"),
        ("dev/a.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a, labels: {{platform-config: \"true\"}}}}\ndata: {{REGION: {Quoted(value)}}}\n"),
        ("dev/b.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: b, labels: {{platform-config: \"true\"}}}}\ndata: {{REGION: {Quoted(over)}}}\n"),
    ];

    private static MemoryFiles ControlPlane(string template, string schema, string value, string over) =>
        MemoryFiles.Of(Texts(template, schema, value, over));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static void EndsWell(MemoryFiles files)
    {
        FuzzedRun.Of(files, GeneratorProfile.Default);
        FuzzedRun.Of(files, GeneratorProfile.Kalypso);
    }
}
