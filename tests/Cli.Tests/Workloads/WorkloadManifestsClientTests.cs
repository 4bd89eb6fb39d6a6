using LcncInfra.Testing.Git;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Testing;
using static LcncInfra.Cli.Tests.Workloads.WorkloadSandbox;

namespace LcncInfra.Cli.Tests.Workloads;

public sealed class WorkloadManifestsClientTests : IDisposable
{
    private const string Chart = "apiVersion: v2\nname: web\nversion: 1.0.0\n";

    private const string ChartTemplate =
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }}}\n"
        + "data: {kube: {{ .Capabilities.KubeVersion.Version | quote }}, config: {{ dig \"global\" \"platformConfig\" \"none\" .Values.AsMap | quote }}}\n";

    private readonly WorkloadSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_folder_of_manifests_is_read_in_order_of_names_with_the_folders_below_it()
    {
        _sandbox.Write("app/b.yaml", "b: 1");
        _sandbox.Write("app/a.json", "{\"a\": 1}");
        _sandbox.Write("app/below/c.yml", "c: 1");
        _sandbox.Write("app/readme.md", "# Not read");
        _sandbox.Write("app/.hidden/d.yaml", "d: 1");

        Assert.Equal(new BuiltManifests("{\"a\": 1}\n---\nb: 1\n---\nc: 1"), Build(Local("app")));
    }

    [Fact]
    public void A_commit_is_read_as_it_was_whatever_came_after_and_the_second_time_from_the_cache()
    {
        var repository = _sandbox.Repository(("web/a.yaml", Deployment), ("other/b.yaml", "b: 1"));
        var source = At(repository, "web");
        GitSandbox.Commit(repository, "main", ("web/a.yaml", "changed: 1"));

        Assert.Equal(Deployment, Build(source).Text);
        Assert.Equal(Deployment, Build(source).Text);
        Assert.NotEqual(Deployment, Build(At(repository, "web")).Text);
    }

    [ClusterToolsFact]
    public void Components_are_laid_over_what_a_folder_gives_and_must_be_in_its_repository()
    {
        var repository = _sandbox.Repository(
            ("base/kustomization.yaml", "resources: [a.yaml]\n"),
            ("base/a.yaml", Deployment),
            ("components/mesh/kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: meshed-\n"));
        var source = At(repository, "base");
        var client = _sandbox.Client(kustomize: NpmTools.Kubectl);

        Assert.Contains("name: web\n", client.Build(Request(source)).Text, StringComparison.Ordinal);
        Assert.Contains("name: meshed-web\n", client.Build(Request(source with { Components = ["../components/mesh"] })).Text, StringComparison.Ordinal);
        Assert.Equal(WorkloadFailureKind.NotBuilt, client.Build(Request(source with { Components = ["../components/gateway-api"] })).Failure?.Kind);
    }

    [Theory]
    [InlineData("absent", "There is no folder 'absent'")]
    [InlineData("web/a.yaml", "There is no folder 'web/a.yaml'")]
    public void A_folder_that_a_commit_lacks_is_said(string path, string expected)
    {
        var failure = Build(At(_sandbox.Repository(("web/a.yaml", Deployment)), path)).Failure;

        Assert.Equal(WorkloadFailureKind.NotBuilt, failure?.Kind);
        Assert.Contains(expected, failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://127.0.0.1:9/x")]
    [InlineData("ext::sh")]
    [InlineData("/no/such/repository")]
    public void A_repository_that_does_not_answer_is_said_with_its_remedy(string repository)
    {
        var failure = Build(new WorkloadSource.Git(repository, new string('a', 40), default)).Failure;

        Assert.Equal(WorkloadFailureKind.NotFetched, failure?.Kind);
        Assert.NotEmpty(failure?.Remedy ?? string.Empty);
    }

    [Theory]
    [InlineData("kustomization.yaml", "resources: [a.yaml]\n", "kustomize", "LCNC_KUSTOMIZE")]
    [InlineData("Chart.yaml", Chart, "helm", "LCNC_HELM")]
    public void Without_the_program_that_builds_it_a_folder_says_which_and_where_to_name_it(string file, string content, string program, string variable)
    {
        _sandbox.Write($"app/{file}", content);
        _sandbox.Write("app/a.yaml", Deployment);

        var failure = Build(Local("app")).Failure;

        Assert.Equal(WorkloadFailureKind.NoProgram, failure?.Kind);
        Assert.Contains(program, failure?.Message, StringComparison.Ordinal);
        Assert.Contains(variable, failure?.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resources: ['https://example.com/a.yaml']")]
    [InlineData("resources: ['github.com/example/repository//web?ref=main']")]
    [InlineData("components: ['git@example.com:team/parts.git']")]
    [InlineData("resources: [./base]")]
    [InlineData("resources: [../../]")]
    [InlineData("resources: [/etc]")]
    public void A_kustomization_that_takes_in_what_is_not_in_its_repository_is_refused_without_running_anything(string kustomization)
    {
        _sandbox.Write("app/kustomization.yaml", kustomization);
        _sandbox.Write("app/base/kustomization.yaml", "resources: ['https://example.com/a.yaml']");

        var failure = Build(Local("app")).Failure;

        Assert.Equal(WorkloadFailureKind.NotBuilt, failure?.Kind);
        Assert.Contains("which is not in its repository", failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_the_control_plane_leads_nowhere()
    {
        _sandbox.Write("elsewhere/a.yaml", Deployment);
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.ControlPlane, "link"), Path.Combine(_sandbox.ControlPlane, "elsewhere"));

        Assert.Contains("There is no folder 'link'", Build(Local("link")).Failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resources: [")]
    [InlineData("- a.yaml")]
    public void A_kustomization_that_cannot_be_read_is_refused(string kustomization)
    {
        _sandbox.Write("app/kustomization.yaml", kustomization);

        Assert.Contains("cannot be read", Build(Local("app")).Failure?.Message, StringComparison.Ordinal);
    }

    [ClusterToolsFact]
    public void An_overlay_of_a_commit_is_built_by_kustomize_with_the_base_beside_it()
    {
        var repository = _sandbox.Repository(
            ("base/kustomization.yaml", "resources: [a.yaml]\n"),
            ("base/a.yaml", Deployment),
            ("overlays/dev/kustomization.yaml", "resources: [../../base]\nnamePrefix: dev-\n"));

        var built = Build(At(repository, "overlays/dev"), NpmTools.Kubectl);

        Assert.Null(built.Failure);
        Assert.Contains("name: dev-web", built.Text, StringComparison.Ordinal);
        Assert.False(built.IsChart);
    }

    [ClusterToolsFact]
    public void What_kustomize_refuses_is_said_in_its_words()
    {
        _sandbox.Write("app/kustomization.yaml", "resources: [a.yaml]\nnoSuchField: 1\n");
        _sandbox.Write("app/a.yaml", Deployment);

        var failure = Build(Local("app"), NpmTools.Kubectl).Failure;

        Assert.Equal(WorkloadFailureKind.NotBuilt, failure?.Kind);
        Assert.Contains("noSuchField", failure?.Message, StringComparison.Ordinal);
    }

    [ClusterToolsFact]
    public void A_chart_in_a_folder_is_built_by_helm_for_its_namespace_with_the_version_and_the_configuration_it_is_told()
    {
        _sandbox.Write("app/Chart.yaml", Chart);
        _sandbox.Write("app/crds/x.yaml", "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: xs.example.com}\n");
        _sandbox.Write("app/templates/a.yaml", ChartTemplate);

        var built = _sandbox.Client(helm: NpmTools.Helm).Build(Request(Local("app")) with { KubernetesVersion = "1.31.2", PlatformConfig = "platform-config-abc" });

        Assert.Null(built.Failure);
        Assert.True(built.IsChart);
        Assert.Contains("name: shop-web, namespace: dev-edge-shop-web", built.Text, StringComparison.Ordinal);
        Assert.Contains("kube: \"v1.31.2\", config: \"platform-config-abc\"", built.Text, StringComparison.Ordinal);
        Assert.Contains("CustomResourceDefinition", built.Text, StringComparison.Ordinal);
    }

    [ClusterToolsFact]
    public void A_chart_gets_its_values_and_the_name_of_the_configuration_beside_them()
    {
        _sandbox.Write("app/Chart.yaml", Chart);
        _sandbox.Write("app/templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {of: \"{{ .Values.of }} {{ .Values.global.tier }} {{ .Values.global.platformConfig }}\"}\n");

        var built = _sandbox.Client(helm: NpmTools.Helm).Build(Request(Local("app")) with { PlatformConfig = "platform-config-abc", Values = "of: ü\nglobal:\n  tier: x\n" });

        Assert.Null(built.Failure);
        Assert.Contains("of: \"ü x platform-config-abc\"", built.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_built_once_is_not_built_again_for_another_namespace()
    {
        _sandbox.Write("app/a.yaml", Deployment);
        var client = _sandbox.Client();
        var first = client.Build(Request(Local("app")));
        _sandbox.Write("app/a.yaml", "changed: 1");

        Assert.Equal(first, client.Build(Request(Local("app")) with { Namespace = "other" }));
    }

    private BuiltManifests Build(WorkloadSource source, string? kustomize = null) => _sandbox.Client(kustomize).Build(Request(source));
}
