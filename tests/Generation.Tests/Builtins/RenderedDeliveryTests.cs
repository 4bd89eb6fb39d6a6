using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Testing;
using static LcncInfra.Generation.Tests.Builtins.RenderedControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class RenderedDeliveryTests
{
    private const string OfGit = "repo: 'https://git.example.com/shop', branch: main, path: web";

    public static TheoryData<string> Reconcilers => new(BuiltinControlPlane.Reconcilers);

    [Theory, MemberData(nameof(Reconcilers))]
    public void A_cluster_type_with_rendered_delivery_gets_a_folder_that_holds_the_manifests_themselves(string reconciler)
    {
        var folder = $"on-{reconciler}/";
        var files = Everything
            .Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal) && (f.Key.Contains("shop-web", StringComparison.Ordinal) || f.Key.Contains("tools-broker", StringComparison.Ordinal)))
            .Where(f => !f.Key.EndsWith("/platform-config.yaml", StringComparison.Ordinal))
            .ToDictionary(f => f.Key[folder.Length..], f => f.Value, StringComparer.Ordinal);

        BaselineFolder.Open("Generation.Tests", "RenderedDelivery", reconciler).ShouldMatch(files);
    }

    [Fact]
    public void A_cluster_type_s_profile_goes_before_the_environment_s_settings()
    {
        var rendered = Paths(Generate(CreateWith(OfGit).With("dev/profile.yaml", ProfileOf("on-argocd", "reference"))));
        var reference = Paths(Generate(CreateWith(OfGit).With(Settings, SettingsOf("reference")).With("dev/profile.yaml", ProfileOf("on-argocd", "rendered"))));

        Assert.DoesNotContain("clusters/on-argocd/workloads/shop-web/manifests.yaml", rendered);
        Assert.Contains("clusters/on-flux/workloads/shop-web/manifests.yaml", rendered);
        Assert.Contains("clusters/on-argocd/workloads/shop-web/manifests.yaml", reference);
        Assert.DoesNotContain("clusters/on-flux/workloads/shop-web/manifests.yaml", reference);
    }

    [Fact]
    public void What_is_built_is_asked_for_by_commit_and_digest_and_by_the_path_alone_of_the_control_plane()
    {
        var asked = new GivenManifests();

        Generate(Create(), asked);
        Generate(CreateWith("path: ./manifests/web"), asked);

        var sources = asked.Requests.Select(r => r.Source).ToHashSet();
        Assert.Contains(sources, s => s is WorkloadSource.Git { Commit: Commit, Branch: "release", Folder.Value: "web" });
        Assert.Contains(sources, s => s is WorkloadSource.Git { Commit: "0123456789abcdef0123456789abcdef01234567" });
        Assert.Contains(sources, s => s is WorkloadSource.Archive { Artifact.Chart: "nats" } archive && archive.Digest == Digest);
        Assert.Contains(sources, s => s is WorkloadSource.Archive { Folder.Value: "pinned" } archive && archive.Digest == $"sha256:{new string('a', 64)}");
        Assert.Contains(sources, s => s is WorkloadSource.Local { Folder.Value: "manifests/web" });
    }

    [Fact]
    public void Charts_see_the_version_of_Kubernetes_that_the_profile_states()
    {
        var asked = new GivenManifests();

        Generate(Create().With("dev/profile.yaml", ProfileOf("on-flux", "rendered").Replace("{delivery", "{properties: {kubernetesVersion: \"1.31.2\"}, delivery", StringComparison.Ordinal)), asked);

        Assert.All(asked.Requests, r => Assert.Equal(r.Namespace.StartsWith("dev-on-flux-", StringComparison.Ordinal) ? "1.31.2" : null, r.KubernetesVersion));
    }

    [Theory]
    [InlineData("repo: 'https://git.example.com/shop', branch: main")]
    [InlineData("oci: registry.example.com/shop, tag: v1")]
    [InlineData("repo: 'https://charts.example.com', chart: nats, version: 1.2.8")]
    public void What_no_lock_pins_is_not_rendered(string manifests)
    {
        var result = Generator.Generate(CreateWith(manifests), new GenerationOptions { Environment = "dev", Manifests = new GivenManifests() });

        var finding = Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("LC5032", finding.Code);
        Assert.Contains("lcnc lock", finding.Hint, StringComparison.Ordinal);
        Assert.Null(result.Tree);
    }

    [Theory]
    [InlineData("chart: nats")]
    [InlineData("branch: main")]
    [InlineData("repo: 'https://git.example.com/shop', commit: 0123abc")]
    [InlineData("oci: registry.example.com/shop, digest: 'sha256:short'")]
    public void What_names_nothing_exactly_is_an_error_at_the_target(string manifests)
    {
        var finding = Assert.Single(Generate(CreateWith(manifests)).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal(("LC5038", "workloads/shop/workload.yaml"), (finding.Code, finding.At.File));
    }

    [Theory]
    [InlineData(WorkloadFailureKind.NotBuilt, "LC5033")]
    [InlineData(WorkloadFailureKind.NotFetched, "LC5034")]
    [InlineData(WorkloadFailureKind.NoProgram, "LC5035")]
    public void What_cannot_be_built_is_one_error_with_its_remedy(WorkloadFailureKind kind, string code)
    {
        var finding = Assert.Single(Generate(CreateWith(OfGit), new Failing(kind)).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal((code, "Do this."), (finding.Code, finding.Hint));
    }

    [Fact]
    public void A_run_that_reaches_nothing_says_so()
    {
        var result = Generator.Generate(CreateWith(OfGit), new GenerationOptions { Environment = "dev", Pins = new EveryPin() });

        Assert.Equal("LC5034", Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Theory]
    [InlineData("", "there are none")]
    [InlineData("# nothing\n", "there are none")]
    [InlineData("a: b", "document 1")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: x}\n---\n[", "document 2")]
    [InlineData("- a", "no object")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {on: x}\n", "'true' is no text")]
    public void What_is_no_object_is_an_error(string text, string expected)
    {
        var finding = Assert.Single(Generate(CreateWith(OfGit), new OneText(text)).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("LC5036", finding.Code);
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_in_manifests_is_an_error_that_can_be_waived_for_the_target()
    {
        var secret = new OneText("apiVersion: v1\nkind: Secret\nmetadata: {name: x}\nstringData: {password: hunter2hunter2}\n");
        var waived = CreateWith(OfGit).With(Settings, SettingsOf("rendered, suppressions: [{code: LC5022, subject: DeploymentTarget/shop-web, reason: It is public.}]"));

        var finding = Assert.Single(Generate(CreateWith(OfGit), secret).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal(("LC5022", "DeploymentTarget/shop-web"), (finding.Code, finding.Subject));
        Assert.DoesNotContain("hunter2", finding.ToString(), StringComparison.Ordinal);
        Assert.NotNull(Generate(waived, secret).Tree);
    }

    [Fact]
    public void Hooks_of_a_chart_are_a_warning_because_they_become_ordinary_objects()
    {
        const string Hook = "apiVersion: batch/v1\nkind: Job\nmetadata: {name: migrate, annotations: {helm.sh/hook: pre-upgrade}}\n";

        var result = Generate(CreateWith("repo: 'https://charts.example.com', chart: nats, version: 1.2.8"), new OneText(Hook, isChart: true));

        Assert.Contains("Job 'migrate'", Assert.Single(result.Diagnostics, d => d.Code == "LC5037").Message, StringComparison.Ordinal);
        Assert.NotNull(result.Tree);
    }

    [Fact]
    public void A_reconciler_that_is_a_Template_cannot_point_at_rendered_manifests()
    {
        var plane = CreateWith(OfGit)
            .With("dev/template.yaml", SampleControlPlane.Template("mine", "reconciler", "a: b\n"))
            .With("dev/flux.yaml", BuiltinControlPlane.ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/flux", "mine", StringComparison.Ordinal));

        var finding = Assert.Single(Generate(plane).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal(("LC5030", "ClusterType/on-flux", Settings), (finding.Code, finding.Subject, finding.At.File));
        Assert.DoesNotContain(Generate(plane.With("dev/profile.yaml", ProfileOf("on-flux", "reference"))).Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Without_a_GitOps_repository_only_Zarf_finds_rendered_manifests()
    {
        var findings = Generate(Create().With(BuiltinControlPlane.Repository, "# none\n")).Diagnostics.Where(d => d.Severity == Severity.Error).ToList();

        Assert.All(findings, f => Assert.Equal("LC5031", f.Code));
        Assert.Equal(["ClusterType/on-argocd", "ClusterType/on-fleet", "ClusterType/on-flux"], findings.Select(f => f.Subject).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_namespace_of_another_team_is_no_namespace_for_a_chart()
    {
        const string Foreign = "apiVersion: v1\nkind: Service\nmetadata: {name: x, namespace: dev-on-flux-tools-broker}\n";

        var result = Generate(Create(), new OneText(Foreign, isChart: true));

        Assert.Contains(result.Diagnostics, d => d is { Code: "LC5021", Severity: Severity.Error });
    }

    [Fact]
    public void A_configuration_that_never_changes_is_found_by_its_name()
    {
        var plane = CreateWith(OfGit).With("dev/flux.yaml",
            BuiltinControlPlane.ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/configmap", "lcncinfra.io/immutable-configmap", StringComparison.Ordinal));

        var files = (Generate(plane).Tree?.Files ?? []).ToDictionary(f => f.Path.Value["clusters/".Length..], f => System.Text.Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);

        var name = Manifests.Read(files["on-flux/shop-web/platform-config.yaml"])[0].Text("metadata", "name")!;
        Assert.NotEqual("platform-config", name);
        Assert.Contains($"name: {name}\n", files["on-flux/workloads/shop-web/manifests.yaml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("env-file", true)]
    [InlineData("properties", true)]
    [InlineData("json", true)]
    [InlineData("configmap", false)]
    [InlineData("immutable-configmap", false)]
    public void Manifests_that_refer_to_a_ConfigMap_which_nobody_writes_are_a_warning(string configType, bool isWarned)
    {
        var plane = CreateWith(OfGit).With("dev/flux.yaml",
            BuiltinControlPlane.ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/configmap", $"lcncinfra.io/{configType}", StringComparison.Ordinal));

        var findings = Generate(plane).Diagnostics.Where(d => d.Code == "LC5052").ToList();

        Assert.Equal(isWarned, findings is [{ Severity: Severity.Warning }, ..]);
    }

    [Fact]
    public void A_wave_gets_its_rendered_manifests_from_the_branch_that_it_follows()
    {
        var files = Generate(InWaves(), new OneText(GivenManifests.OfFolder)).Tree?.Files.ToDictionary(f => f.Path.Value, f => System.Text.Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal) ?? [];

        Assert.Contains("lcncinfra.io/rendered: \"true\"", files["clusters/on-argocd/shop-web/reconciler.yaml"], StringComparison.Ordinal);
        Assert.Contains("\"path\":\"/spec/source/targetRevision\",\"value\":{{ index .metadata.annotations \"lcncinfra.io/ref\" | toJson }}", files["clusters/on-argocd/bootstrap.yaml"], StringComparison.Ordinal);
        Assert.Contains("name: dev-on-flux\n", files["clusters/on-flux/shop-web/reconciler.yaml"], StringComparison.Ordinal);
        Assert.Contains("rolloutStrategy:", files["clusters/on-fleet/workloads/shop-web/fleet.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_not_rendered_for_clusters_that_have_values_of_their_own()
    {
        var finding = Generate(InWaves(), new OneText(GivenManifests.OfFolder, isChart: true)).Diagnostics.First(d => d.Severity == Severity.Error);

        Assert.Equal("LC5039", finding.Code);
    }

    [Fact]
    public void The_order_of_what_is_built_and_of_files_changes_no_byte()
    {
        var reversed = new OneText(string.Join("\n---\n", GivenManifests.OfFolder.Split("\n---\n").Reverse()));
        var plane = CreateWith(OfGit);

        Assert.Equal(
            Digests(Generate(plane, new OneText(GivenManifests.OfFolder))),
            Digests(Generate(plane.Shuffled(7), reversed)));
    }

    [Theory]
    [InlineData("argocd", "argocd.argoproj.io/sync-options: Prune=false,Delete=false", "Force=true,Prune=false,Delete=false")]
    [InlineData("fleet", "helm.sh/resource-policy: keep", "Force=true")]
    [InlineData("flux", "kustomize.toolkit.fluxcd.io/prune: disabled", "Force=true")]
    [InlineData("zarf", "helm.sh/resource-policy: keep", "Force=true")]
    public void What_holds_data_stays_when_it_leaves_the_manifests_and_keeps_what_it_says_itself(string reconciler, string keep, string joined)
    {
        const string Data = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: plain}
            ---
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: options, annotations: {argocd.argoproj.io/sync-options: Force=true}}
            ---
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: said, annotations: {argocd.argoproj.io/sync-options: "Prune=true,Delete=true"}}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            """;

        var files = (Generate(CreateWith(OfGit), new OneText(Data)).Tree?.Files ?? []).ToDictionary(f => f.Path.Value, f => System.Text.Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);
        var objects = files[$"clusters/on-{reconciler}/workloads/shop-web/manifests.yaml"].Split("---\n").ToDictionary(o => Manifests.Read(o)[0].Text("metadata", "name")!, StringComparer.Ordinal);

        Assert.Contains($"        {keep}\n", objects["plain"], StringComparison.Ordinal);
        Assert.Contains($"        argocd.argoproj.io/sync-options: {joined}\n", objects["options"], StringComparison.Ordinal);
        Assert.Contains("        argocd.argoproj.io/sync-options: Prune=true,Delete=true\n", objects["said"], StringComparison.Ordinal);
        Assert.DoesNotContain("annotations", objects["web"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_setting_nothing_is_built()
    {
        var asked = new GivenManifests();

        Generate(BuiltinControlPlane.Create(), asked);

        Assert.Empty(asked.Requests);
    }

    private static MemoryControlPlane InWaves()
    {
        var plane = ClusterControlPlane.WithWaves();
        return plane.With(ClusterControlPlane.Settings, plane.TextOf(ClusterControlPlane.Settings).Replace("spec: {rollout", "spec: {delivery: rendered, rollout", StringComparison.Ordinal))
            .With("dev/tools.yaml", "# none\n")
            .With("workloads/tools/workload.yaml", "# none\n")
            .With("workloads/shop/workload.yaml", BuiltinControlPlane.Workload("shop", BuiltinControlPlane.Target("web", "anywhere", OfGit)));
    }

    private static HashSet<string> Paths(GenerationResult result) => (result.Tree?.Files ?? []).Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, string> Digests(GenerationResult result) =>
        (result.Tree?.Files ?? []).Where(f => !f.Path.Value.Contains(".lcnc", StringComparison.Ordinal)).ToDictionary(f => f.Path.Value, f => f.Digest, StringComparer.Ordinal);
}
