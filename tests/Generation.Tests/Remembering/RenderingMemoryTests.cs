using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Templating;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Remembering;

/// <summary>Control planes after a run on <see cref="SampleControlPlane"/>: what has to be rendered again, and that no byte tells.</summary>
public sealed class RenderingMemoryTests
{
    private static readonly Dictionary<string, Func<MemoryControlPlane>> Changed = new()
    {
        ["a configuration value"] = () => Create().With(Config, ConfigMap("all", "", "REGION: us")),
        ["a further configuration value"] = () => Create().With(Config, ConfigMap("all", "", "REGION: eu", "ZONE: a")),
        ["the repository of the manifests"] = () => Create().With(Workload, WorkloadOf("https://example.com/other")),
        ["a label of the targets"] = () => Create()
            .With(Workload, WorkloadOf("https://example.com/shop-manifests").Replace("labels: {", "labels: {tier: web, ", StringComparison.Ordinal)),
        ["the reconciler's template"] = () => Create().With(Flux, Template("flux", "reconciler", "name: {{ .DeploymentTargetName }}\nrepo: x{{ .Manifests.repo }}\n")),
        ["the namespace's template"] = () => Create().With("main/namespace.yaml", Template("namespace", "namespace", "kind: Namespace\n")),
        ["the configuration's template"] = () => Create()
            .With(ConfigTemplate, Template("configmap", "config", "kind: ConfigMap\nmetadata: {}\ndata:\n{{ toYaml .ConfigData | indent 2 }}\n")),
        ["the workspace"] = () => Create()
            .With("main/shop.yaml", Object("WorkloadRegistration", "shop", "spec:\n  workload: {repo: https://example.com/shop, branch: main, path: .}\n  workspace: buying"))
            .With(Policy, Object("SchedulingPolicy", "red", "spec:\n  deploymentTargetSelector: {workspace: buying, labelSelector: {}}\n  clusterTypeSelector:\n    labelSelector: {matchLabels: {zone: red}}"))
            .With("dev/policy-green.yaml", Object("SchedulingPolicy", "green", "spec:\n  deploymentTargetSelector: {workspace: buying, labelSelector: {}}\n  clusterTypeSelector:\n    labelSelector: {matchLabels: {zone: green}}")),
    };

    private static readonly Dictionary<string, Func<MemoryControlPlane, MemoryControlPlane>> MadeInvalid = new()
    {
        ["a further schema"] = controlPlane => controlPlane.With("dev/other.yaml", Schema("other", "", "us")),
        ["a stricter schema"] = controlPlane => controlPlane.With("dev/schema.yaml", Schema("regions", "", "us")),
        ["a label of a cluster type"] = controlPlane => controlPlane.With("dev/edge.yaml", ClusterType("edge", "zone: red, tier: strict")),
        ["a label of the targets"] = controlPlane => controlPlane
            .With(Workload, WorkloadOf("https://example.com/shop-manifests").Replace("labels: {", "labels: {tier: strict, ", StringComparison.Ordinal)),
        ["a schema that the targets ask for"] = controlPlane => controlPlane
            .With(Workload, WorkloadOf("https://example.com/shop-manifests").Replace("      environment: dev\n", "      environment: dev\n      configSchemas: [strict]\n", StringComparison.Ordinal)),
        ["a schema that is not there"] = controlPlane => controlPlane
            .With(Workload, WorkloadOf("https://example.com/shop-manifests").Replace("      environment: dev\n", "      environment: dev\n      configSchemas: [missing]\n", StringComparison.Ordinal)),
        ["a value"] = controlPlane => controlPlane.With(Config, ConfigMap("all", "", "REGION: somewhere")),
    };

    public static TheoryData<string> Changes => [.. Changed.Keys];

    public static TheoryData<string> Invalid => [.. MadeInvalid.Keys];

    [Fact]
    public void What_did_not_change_is_not_rendered_again()
    {
        var memory = new DictionaryMemory();
        var first = Generate(Create(), memory);

        var second = Generate(Create(), memory);

        Assert.NotEmpty(Assignments(second));
        Assert.DoesNotContain(Assignments(second), file => file.IsRendered);
        Assert.Equal(Digests(first), Digests(second));
        Assert.Equal(Texts(first), Texts(second));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changed_is_rendered_again_and_no_byte_tells_that_anything_was_remembered(string change)
    {
        var memory = new DictionaryMemory();
        Generate(Create(), memory);

        var remembering = Generate(Changed[change](), memory);

        Assert.All(Assignments(remembering), file => Assert.True(file.IsRendered, file.Path.Value));
        Assert.Equal(Texts(Generate(Changed[change](), memory: null)), Texts(remembering));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_makes_a_configuration_invalid_is_found_also_where_everything_else_is_remembered(string change)
    {
        static MemoryControlPlane Valid() => Create()
            .With("dev/schema.yaml", Schema("regions", "", "eu", "us"))
            .With("dev/strict.yaml", Schema("strict", "tier: strict", "us"));
        var memory = new DictionaryMemory();
        Assert.NotNull(Generate(Valid(), memory).Tree);

        var found = Generate(MadeInvalid[change](Valid()), memory);

        Assert.Null(found.Tree);
        Assert.Equal(Generate(MadeInvalid[change](Valid()), memory: null).Diagnostics.Select(d => d.Message), found.Diagnostics.Select(d => d.Message));
    }

    [Fact]
    public void Surprises_of_merging_are_told_again()
    {
        var memory = new DictionaryMemory();
        var controlPlane = Create()
            .With(Config, ConfigMap("all", "", "LIST: |", "  - a: 1"))
            .With("dev/more.yaml", ConfigMap("more", "", "LIST: |", "  - b: 2"));
        var first = Generate(controlPlane, memory).Diagnostics;

        Assert.NotEmpty(first);
        Assert.Equal(first.Select(d => d.Message), Generate(controlPlane, memory).Diagnostics.Select(d => d.Message));
    }

    [Fact]
    public void Only_what_a_change_reaches_is_rendered_again()
    {
        var memory = new DictionaryMemory();
        Generate(Create(), memory);

        var after = Generate(Create().With("dev/red.yaml", ConfigMap("red", "    zone: red\n", "COLOUR: red").Replace("    zone", "zone", StringComparison.Ordinal)), memory);

        Assert.All(Assignments(after), file => Assert.Equal(file.Path.Value.StartsWith("edge/", StringComparison.Ordinal), file.IsRendered));
    }

    [Fact]
    public void Another_profile_and_other_limits_remember_nothing_of_this_one()
    {
        var memory = new DictionaryMemory();
        Generate(Create(), memory);

        var kalypso = Generator.Generate(Create(), Options(memory) with { Profile = GeneratorProfile.Kalypso });
        var limited = Generator.Generate(Create(), Options(memory) with { EvaluationLimits = new EvaluationLimits { Steps = 1_000_000 } });

        Assert.All(Assignments(kalypso), file => Assert.True(file.IsRendered));
        Assert.All(Assignments(limited), file => Assert.True(file.IsRendered));
    }

    [Theory]
    [InlineData("{{ $_ := set .ConfigData \"a\" \"b\" }}name: x\n")]
    [InlineData("{{ $_ := set\t.ConfigData \"a\" \"b\" }}name: x\n")]
    [InlineData("{{ $_ := unset .ConfigData \"a\" }}name: x\n")]
    [InlineData("{{ $_ := merge .ConfigData (dict \"a\" \"b\") }}name: x\n")]
    [InlineData("{{ $_ := mergeOverwrite .ConfigData (dict \"a\" \"b\") }}name: x\n")]
    public void Templates_that_change_what_they_are_given_are_always_rendered(string template)
    {
        var memory = new DictionaryMemory();
        var controlPlane = Create().With(Flux, Template("flux", "reconciler", template));
        Generate(controlPlane, memory);

        Assert.All(Assignments(Generate(controlPlane, memory)), file => Assert.True(file.IsRendered));
    }

    [Theory]
    [InlineData("name: {{ .Manifests.none }}\n")]
    [InlineData("token: {{ print \"ghp_\" \"abcdefghijklmnopqrstuvwxyz0123456789\" }}\n")]
    [InlineData("kind: Secret\ndata:\n  x: {{ \"abc\" | b64enc }}\n")]
    public void What_gave_a_finding_gives_it_again(string template)
    {
        var memory = new DictionaryMemory();
        var controlPlane = Create().With(Flux, Template("flux", "reconciler", template));
        var first = Generate(controlPlane, memory).Diagnostics;

        Assert.NotEmpty(first);
        Assert.Equal(first.Select(d => d.Message), Generate(controlPlane, memory).Diagnostics.Select(d => d.Message));
    }

    // Whoever adds a variable must add it to the key, and to this list.
    [Fact]
    public void Every_variable_of_templates_is_part_of_the_key() => Assert.Equal(
        ["ClusterType", "ConfigData", "DeploymentTargetName", "Environment", "Labels", "Manifests", "Namespace", "Workload", "Workspace"],
        typeof(TemplateVariables).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));

    // A schema that allows some regions.
    private static string Schema(string name, string labels, params string[] regions) => Object(
            "ConfigSchema", name, $"spec:\n  schema: '{{\"properties\": {{\"REGION\": {{\"enum\": [{string.Join(", ", regions.Select(r => $"\"{r}\""))}]}}}}}}'")
        .Replace($"  name: {name}\n", $"  name: {name}\n  labels: {{{labels}}}\n", StringComparison.Ordinal);

    private static GenerationOptions Options(DictionaryMemory? memory) => new() { Environment = "dev", Memory = memory };

    private static GenerationResult Generate(MemoryControlPlane controlPlane, DictionaryMemory? memory) => Generator.Generate(controlPlane, Options(memory));

    private static IEnumerable<RenderedFile> Assignments(GenerationResult result) =>
        (result.Tree ?? throw new InvalidOperationException(string.Join("\n", result.Diagnostics))).Files.Where(file => file.Owner.Contains('/', StringComparison.Ordinal));

    private static List<string> Digests(GenerationResult result) => [.. Assignments(result).Select(file => $"{file.Path} {file.Digest}")];

    private static List<string> Texts(GenerationResult result) =>
        [.. Assignments(result).Select(file => $"{file.Path}\n{System.Text.Encoding.UTF8.GetString(file.Content.Span)}")];
}
