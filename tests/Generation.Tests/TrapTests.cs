using System.Text;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests;

/// <summary>The known traps of Kalypso that concern generation: in the default profile each is absent, an error or a warning; this says which.</summary>
public sealed class TrapTests
{
    [Fact]
    public void The_sample_itself_has_no_finding() => Assert.Empty(Generate(Create()).Diagnostics);

    [Fact]
    public void A_missing_value_is_an_error_at_the_template_and_names_assignment_and_expression()
    {
        var finding = Error("LC4005", Create().With(Flux, Template("flux", "reconciler", "name: x\nrepo: {{ .ConfigData.nothing }}\n")));

        Assert.Equal("main/flux.yaml", finding.At.File);
        Assert.Equal(10, finding.At.Line);
        Assert.Contains("'cloud/shop-b' and 1 more", finding.Message, StringComparison.Ordinal);
        Assert.Contains(".ConfigData.nothing", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifests_without_a_final_newline_are_joined_correctly() => Assert.Equal(
        "a: 1\n---\nb: 2\n", FileOf(Create().With(Flux, Template("flux", "reconciler", "a: 1", "b: 2")), "edge/shop-a/reconciler.yaml"));

    [Fact]
    public void A_manifest_of_white_space_alone_leaves_no_separator() => Assert.Equal(
        "a: 1\n", FileOf(Create().With(Flux, Template("flux", "reconciler", "{{ if false }}x{{ end }}\n", "a: 1\n")), "edge/shop-a/reconciler.yaml"));

    [Fact]
    public void Output_that_is_not_YAML_is_an_error() =>
        Error("LC5001", Create().With(Flux, Template("flux", "reconciler", "a: {{ .DeploymentTargetName }}: b\n")));

    [Fact]
    public void A_path_of_the_GitOps_repository_is_honoured() => Assert.NotNull(FileOf(
        Create().With("dev/gitops.yaml", Object("GitOpsRepo", "dev", "spec: {repo: https://example.com/gitops, branch: dev, path: ./clusters}")),
        "clusters/edge/shop-a/reconciler.yaml"));

    [Fact]
    public void A_value_that_YAML_reads_as_something_else_is_a_warning() =>
        Warning("LC3006", Create().With(Config, ConfigMap("all", "", "REGION: 'Note: see docs'")));

    [Fact]
    public void Nameless_list_items_that_merge_are_a_warning() => Warning(
        "LC3007", Create().With(Config, ConfigMap("all", "", "L: '[{a: 1}]'")).With("dev/more.yaml", ConfigMap("more", "", "L: '[{b: 1}]'")));

    [Fact]
    public void A_ConfigMap_with_a_map_in_it_which_stringify_leaves_is_a_warning() => Warning("LC5004", Create()
        .With(Config, ConfigMap("all", "", "M: '{a: {b: c}}'"))
        .With(ConfigTemplate, Template("configmap", "config", "kind: ConfigMap\ndata:\n{{ stringify .ConfigData | indent 2 }}\n")));

    [Fact]
    public void A_manifest_that_vanished_is_an_error() => Error("LC5002", Create()
        .With(Config, ConfigMap("all", "", "M: '{a: {1: c}}'"))
        .With(ConfigTemplate, Template("configmap", "config", "{{ toJson .ConfigData }}")));

    [Fact]
    public void A_label_with_an_empty_value_is_a_warning() =>
        Warning("LC3005", Create().With(Config, ConfigMap("all", "ring: \"\"", "REGION: eu")));

    [Fact]
    public void A_schema_with_a_boolean_is_a_warning() => Warning("LC3010", Create().With(
        "dev/schema.yaml", Object("ConfigSchema", "s", "spec:\n  schema: '{\"properties\": {\"DEBUG\": {\"type\": \"boolean\"}}}'")));

    [Fact]
    public void Overrides_in_an_open_order_are_a_warning() => Warning("LC3008", Create().With(
        "dev/keyed.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: azure-app-config}\ndata: {zone.red.K: '1', workload.shop.K: '2', workspace.sales.K: '3', cluster-type.edge.K: '4', deployment-target.shop-a.K: '5', zone.red.XK: a}\n")
        .With("dev/keyed2.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: azure-app-config-2}\ndata: {zone.red.K: '9'}\n"));

    [Fact]
    public void Config_that_asks_for_an_environment_label_is_a_warning() =>
        Warning("LC3003", Create().With(Config, ConfigMap("all", "environment: dev", "REGION: eu")));

    [Fact]
    public void A_secret_in_the_configuration_is_an_error() =>
        Error("LC3009", Create().With(Config, ConfigMap("all", "", "DB: postgres://user:hunter22@db/app")));

    [Fact]
    public void Two_policies_for_one_pair_are_a_warning_and_one_assignment() => Warning("LC2004", Create().With(
        "dev/again.yaml", Object("SchedulingPolicy", "again", """
            spec:
              deploymentTargetSelector: {labelSelector: {matchLabels: {zone: red}}}
              clusterTypeSelector: {labelSelector: {matchLabels: {zone: red}}}
            """)));

    [Fact]
    public void A_forgotten_selector_is_a_warning() => Warning("LC2003", Create().With(
        Policy, Object("SchedulingPolicy", "red", "spec:\n  deploymentTargetSelector: {labelSelector: {}}\n  clusterTypeSelector: {labelSelector: {matchLabels: {zone: red}}}")));

    [Fact]
    public void A_misspelled_selector_is_an_error_with_the_right_spelling() => Assert.Contains("matchLabels", Error("LC1021", Create().With(
        Policy, Object("SchedulingPolicy", "red", "spec:\n  deploymentTargetSelector: {labelSelector: {matchLables: {zone: red}}}\n  clusterTypeSelector: {labelSelector: {matchLabels: {zone: red}}}"))).Hint, StringComparison.Ordinal);

    [Fact]
    public void A_policy_that_matches_nothing_is_a_warning() => Warning("LC2001", Create().With(
        "dev/none.yaml", Object("SchedulingPolicy", "none", "spec:\n  deploymentTargetSelector: {labelSelector: {matchLabels: {zone: blue}}}\n  clusterTypeSelector: {labelSelector: {matchLabels: {zone: red}}}")));

    [Fact]
    public void A_namespace_that_is_too_long_is_a_warning() => Warning("LC5003", Create().With(
        "dev/edge.yaml", ClusterType("edge-with-a-name-that-is-long-enough-to-make-namespaces-too-long", "zone: red").Replace("-too-long", "", StringComparison.Ordinal)));

    [Fact]
    public void One_object_from_two_sources_is_an_error_that_names_both_places()
    {
        var finding = Error("LC1051", Create().With("main/config.yaml", ConfigMap("all", "", "REGION: us")));

        Assert.NotEmpty(finding.Related);
    }

    [Theory]
    [InlineData("{{ env \"HOME\" }}")]
    [InlineData("{{ now }}")]
    [InlineData("{{ uuidv4 }}")]
    [InlineData("{{ randAlphaNum 8 }}")]
    [InlineData("{{ getHostByName \"example.com\" }}")]
    public void What_is_no_function_of_its_input_is_an_error_in_both_profiles(string action)
    {
        var controlPlane = Create().With(Flux, Template("flux", "reconciler", $"a: {action}\n"));

        Error("LC4004", controlPlane);
        Assert.Contains(Generate(controlPlane, GeneratorProfile.Kalypso).Diagnostics, d => d is { Code: "LC4004", Severity: Severity.Error });
    }

    [Fact]
    public void An_action_that_comes_from_a_workload_is_an_error_unless_the_template_opts_in()
    {
        var controlPlane = Create().With(Workload, WorkloadOf("{{ .Environment }}"));

        Error("LC4006", controlPlane);
        var optedIn = Template("flux", "reconciler", "name: {{ .DeploymentTargetName }}\nrepo: {{ .Manifests.repo }}\n")
            .Replace("  name: flux\n", "  name: flux\n  annotations: {lcncinfra.io/nested-templates: \"true\"}\n", StringComparison.Ordinal);
        Assert.Equal("name: shop-a\nrepo: dev\n", FileOf(controlPlane.With(Flux, optedIn), "edge/shop-a/reconciler.yaml"));
    }

    [Fact]
    public void A_value_that_evaluates_to_itself_ends_in_an_error_where_it_would_never_end()
    {
        var controlPlane = Create().With(Workload, WorkloadOf("{{ .Manifests.repo }}"));

        var result = Generate(controlPlane, GeneratorProfile.Kalypso);

        Assert.Contains(result.Diagnostics, d => d is { Code: "LC4003", Severity: Severity.Error });
        Assert.Null(result.Tree);
    }

    [Fact]
    public void A_configuration_that_breaks_a_schema_is_an_error_at_the_value()
    {
        var finding = Error("LC3001", Create().With(
            "dev/schema.yaml", Object("ConfigSchema", "s", "spec:\n  schema: '{\"properties\": {\"REGION\": {\"enum\": [\"us\"]}}}'")));

        Assert.Equal("dev/config.yaml", finding.At.File);
        Assert.Contains("REGION", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_no_schema_is_an_error() =>
        Error("LC3002", Create().With("dev/schema.yaml", Object("ConfigSchema", "s", "spec:\n  schema: '{\"type\": 5}'")));

    [Fact]
    public void GitOps_repositories_with_different_paths_are_an_error() => Error("LC6005", Create()
        .With("dev/one.yaml", Object("GitOpsRepo", "one", "spec: {repo: https://example.com/a, branch: dev, path: ./a}"))
        .With("dev/two.yaml", Object("GitOpsRepo", "two", "spec: {repo: https://example.com/a, branch: dev, path: ./b}")));

    [Fact]
    public void Kalypso_stops_at_a_template_or_schema_that_an_assignment_lacks_and_so_do_we()
    {
        var withoutTemplate = Create().With("dev/edge.yaml", ClusterType("edge", "zone: red").Replace("reconciler: flux", "reconciler: none", StringComparison.Ordinal));
        var withoutSchema = Create().With(Workload, WorkloadOf("https://example.com/m").Replace("spec:\n", "spec:\n  configSchemas: [none]\n", StringComparison.Ordinal));

        Assert.Contains(Generate(withoutTemplate, GeneratorProfile.Kalypso).Diagnostics, d => d is { Code: "LC5005", Severity: Severity.Error });
        Assert.Contains(Generate(withoutSchema, GeneratorProfile.Kalypso).Diagnostics, d => d is { Code: "LC3011", Severity: Severity.Error });
    }

    [Fact]
    public void One_bad_assignment_stops_the_environment_unless_the_run_keeps_going()
    {
        var controlPlane = Create().With(Flux, Template("flux", "reconciler", "{{ if eq .ClusterType \"edge\" }}{{ fail \"no\" }}{{ end }}a: 1\n"));

        Assert.Null(Generate(controlPlane).Tree);
        var kept = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", KeepGoing = true });
        Assert.True(kept.HasErrors);
        Assert.Equal("edge/shop-a", Assert.Single(kept.Failed).Name);
        Assert.Contains(kept.Tree!.Files, f => f.Path.Value == "cloud/shop-b/reconciler.yaml");
    }

    [Fact]
    public void The_kalypso_profile_lets_pass_what_Kalypso_lets_pass_and_warns()
    {
        var result = Generate(
            Create().With(Flux, Template("flux", "reconciler", "a: {{ .Manifests.none }}", "b: : c")), GeneratorProfile.Kalypso);

        Assert.False(result.HasErrors);
        Assert.Equal("a: <no value>---\nb: : c", Text(result, "edge/shop-a/reconciler.yaml"));
        Assert.Contains(result.Diagnostics, d => d is { Code: "LC4005", Severity: Severity.Warning });
    }

    [Fact]
    public void A_suppressed_warning_is_gone_and_the_others_are_errors_when_that_is_asked()
    {
        var controlPlane = Create()
            .With("dev/none.yaml", Object("SchedulingPolicy", "none", "spec:\n  deploymentTargetSelector: {labelSelector: {matchLabels: {zone: blue}}}\n  clusterTypeSelector: {labelSelector: {matchLabels: {zone: red}}}"))
            .With("dev/settings.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec:\n  suppressions:\n    - {code: LC2001, subject: SchedulingPolicy/none, reason: comes next week}\n");
        var strict = new GenerationOptions { Environment = "dev", WarningsAsErrors = true };

        Assert.Empty(Generator.Generate(controlPlane, strict).Diagnostics);
        Assert.True(Generator.Generate(controlPlane.With(Config, ConfigMap("all", "ring: x", "A: b")), strict).HasErrors);
    }

    private static Diagnostic Error(string code, MemoryControlPlane controlPlane)
    {
        var result = Generate(controlPlane);
        Assert.Null(result.Tree);
        return Assert.Single(result.Diagnostics, d => d.Code == code && d.Severity == Severity.Error);
    }

    private static void Warning(string code, MemoryControlPlane controlPlane)
    {
        var result = Generate(controlPlane);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        Assert.Contains(result.Diagnostics, d => d.Code == code && d.Severity == Severity.Warning);
    }

    private static GenerationResult Generate(MemoryControlPlane controlPlane, GeneratorProfile profile = GeneratorProfile.Default) =>
        Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Profile = profile });

    private static string FileOf(MemoryControlPlane controlPlane, string path)
    {
        var result = Generate(controlPlane);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return Text(result, path);
    }

    private static string Text(GenerationResult result, string path) =>
        Encoding.UTF8.GetString(Assert.Single(result.Tree!.Files, f => f.Path.Value == path).Content.Span);
}
