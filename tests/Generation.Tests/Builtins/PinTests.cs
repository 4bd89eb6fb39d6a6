using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Profiles;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class PinTests
{
    private const string Digest = "sha256:89abcdef0123456789abcdef0123456789abcdef0123456789abcdef01234567";
    private const string Pinned = "89abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("on-flux/shop-web/reconciler.yaml", "commit: 89abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("on-argocd/shop-web/reconciler.yaml", "targetRevision: 89abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("on-fleet/fleet/shop-web.yaml", "revision: 89abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("on-zarf/shop-web/zarf.yaml", "?ref=89abcdef0123456789abcdef0123456789abcdef")]
    public void Every_built_in_reconciler_deploys_the_commit_of_the_lock(string file, string expected)
    {
        Assert.Contains(expected, Text(BuiltinControlPlane.Create(), $"clusters/{file}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on-flux/shop-files/reconciler.yaml", $"digest: {Digest}")]
    [InlineData("on-flux/tools-secrets/reconciler.yaml", $"digest: {Digest}")]
    [InlineData("on-argocd/shop-files/reconciler.yaml", $"targetRevision: {Digest}")]
    public void Reconcilers_that_can_deploy_a_digest_deploy_that_of_the_lock(string file, string expected) =>
        Assert.Contains(expected, Text(BuiltinControlPlane.Create(), $"clusters/{file}"), StringComparison.Ordinal);

    [Fact]
    public void A_commit_that_a_team_wrote_stays_and_what_the_lock_does_not_know_is_left_as_it_is()
    {
        var controlPlane = BuiltinControlPlane.Create();

        Assert.Contains("commit: 0123456789abcdef", Text(controlPlane, "clusters/on-flux/shop-jobs/reconciler.yaml"), StringComparison.Ordinal);
        Assert.Contains("tag: v1.2.0", Text(controlPlane, "clusters/on-flux/shop-api/reconciler.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GeneratorProfile.Default, "at: 89abcdef0123456789abcdef0123456789abcdef\n")]
    [InlineData(GeneratorProfile.Kalypso, "at: main\n")]
    public void Templates_see_the_commit_of_the_lock_but_not_in_the_kalypso_profile(GeneratorProfile profile, string expected)
    {
        var controlPlane = Create()
            .With(SampleControlPlane.Workload, WorkloadOf("https://git.example.com/sales/shop"))
            .With(Flux, Template("flux", "reconciler", "at: {{ if .Manifests.commit }}{{ .Manifests.commit }}{{ else }}{{ .Manifests.branch }}{{ end }}\n"));

        Assert.Equal(expected, Text(controlPlane, "edge/shop-a/reconciler.yaml", profile));
    }

    private static string Text(MemoryControlPlane controlPlane, string path, GeneratorProfile profile = GeneratorProfile.Default)
    {
        var result = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Profile = profile, Pins = new Pins() });
        var file = Assert.Single(result.Tree?.Files ?? [], f => f.Path.Value == path);
        return System.Text.Encoding.UTF8.GetString(file.Content.Span);
    }

    private sealed class Pins : IManifestPins
    {
        public string? CommitOf(string repo, string reference) =>
            repo == "https://git.example.com/sales/shop" && reference is "release" or "main" ? Pinned : null;

        public string? DigestOf(ManifestArtifact artifact) => artifact.Repo.StartsWith("oci://registry.example.com/", StringComparison.Ordinal) ? Digest : null;
    }
}
