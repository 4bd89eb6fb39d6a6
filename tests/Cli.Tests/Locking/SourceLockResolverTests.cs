using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Git;
using LcncInfra.Cli.Locking;
using LcncInfra.Testing.Git;
using LcncInfra.Cli.Tests.Registries;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Cli.Tests.Locking;

public sealed class SourceLockResolverTests : IDisposable
{
    private readonly GitSandbox _sandbox = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly string _app;
    private readonly string _dev;
    private readonly string _main;

    public SourceLockResolverTests()
    {
        _app = _sandbox.Init("app");
        _main = GitSandbox.Commit(_app, "main", ("a.yaml", "a: 1\n"));
        _dev = GitSandbox.Commit(_app, "dev", ("b.yaml", "b: 1\n"));
        GitSandbox.Run(_app, "tag", "-a", "v1", "-m", "One", _main);
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_manifests_of_every_target_are_pinned_once()
    {
        var resolved = new LockedSource(LockedSourceKind.ControlPlane, ".", "main", _main);
        var pins = Resolve([resolved], Manifests(_app, "dev"), Manifests(_app, "dev"), Manifests(_app, "v1"), Manifests($"file://{_app}", "main"), ValueMap.Empty);

        Assert.Empty(_diagnostics.InOrder());
        Assert.Equal(
            [
                resolved,
                new LockedSource(LockedSourceKind.Manifests, _app, "dev", _dev),
                new LockedSource(LockedSourceKind.Manifests, _app, "main", _main),
                new LockedSource(LockedSourceKind.Manifests, _app, "v1", _main),
            ],
            pins?.Sources.AsEnumerable());
    }

    [Fact]
    public void Every_branch_and_repository_that_is_not_there_is_reported_and_nothing_locked()
    {
        var pins = Resolve([], Manifests(_app, "absent"), Manifests(_app, "dev"), Manifests("http://u:hunter2@localhost:1/x", "main"));

        Assert.Null(pins);
        Assert.Equal(["LC7206", "LC7207"], _diagnostics.InOrder().Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(_diagnostics.InOrder(), d => d.Message.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void Manifests_that_git_does_not_reach_are_a_warning()
    {
        Assert.NotNull(Resolve([], Manifests("oci://example.com/app", "latest"), Manifests(_app, "dev")));
        Assert.Equal("LC7205", Assert.Single(_diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_folder_of_this_machine_is_refused_when_the_control_plane_came_from_elsewhere()
    {
        Assert.Null(new SourceLockResolver(new GitClient(_sandbox.Options), new KnownArtifacts(), allowFolders: false).Resolve([], [Catalog(Manifests(_app, "dev"))], _diagnostics, default));
        Assert.Equal("LC7122", Assert.Single(_diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_lock_is_checked_for_the_manifests_it_lacks()
    {
        var pins = Resolve([], Manifests(_app, "dev"));
        Assert.NotNull(pins);

        SourceLockResolver.Check(pins, [Catalog(Manifests(_app, "dev"), Manifests(_app, "main"))], _diagnostics);

        Assert.Equal("LC7203", Assert.Single(_diagnostics.InOrder()).Code);
    }

    [Fact]
    public void Artifacts_and_charts_are_pinned_to_digests_and_those_with_a_digest_are_not_asked_for()
    {
        var written = $"sha256:{new string('c', 64)}";
        var pins = Resolve([],
            ValueMap.Of(("oci", "registry.example.com/shop"), ("tag", "v1")),
            ValueMap.Of(("oci", "oci://registry.example.com/other"), ("tag", "v1"), ("digest", written)),
            ValueMap.Of(("repo", "oci://registry.example.com/charts"), ("chart", "nats"), ("version", "1.0.0")),
            ValueMap.Of(("repo", "https://charts.example.com/"), ("chart", "nats"), ("version", "1.2.8")));

        Assert.Empty(_diagnostics.InOrder());
        Assert.Equal(
            [
                new LockedSource(LockedSourceKind.Artifact, "oci://registry.example.com/charts/nats", "1.0.0", KnownArtifacts.Digest),
                new LockedSource(LockedSourceKind.Artifact, "oci://registry.example.com/other", written, written),
                new LockedSource(LockedSourceKind.Artifact, "oci://registry.example.com/shop", "v1", KnownArtifacts.Digest),
                new LockedSource(LockedSourceKind.Chart, "https://charts.example.com", "nats@1.2.8", KnownArtifacts.Digest),
            ],
            pins?.Sources.AsEnumerable());
    }

    [Theory]
    [InlineData("absent", null, "LC7240")]
    [InlineData("offline", null, "LC7241")]
    [InlineData("v1", "sha256:short", "LC7242")]
    public void An_artifact_without_a_digest_that_can_be_told_is_an_error(string tag, string? digest, string code)
    {
        (string, string)[] manifests = [("oci", "registry.example.com/shop"), ("tag", tag), .. digest is null ? [] : new[] { ("digest", digest) }];

        Assert.Null(Resolve([], ValueMap.Of(manifests)));
        Assert.Equal(code, Assert.Single(_diagnostics.InOrder()).Code);
    }

    private static ValueMap Manifests(string repo, string branch) => ValueMap.Of(("repo", repo), ("branch", branch), ("path", "."));

    private static EnvironmentCatalog Catalog(params ValueMap[] manifests)
    {
        var targets = manifests.Select((m, i) => new Sourced<DeploymentTarget>(
            new DeploymentTarget($"app-{i}", "app", "team", "dev") { Labels = ValueMap.Empty, Manifests = m, ConfigSchemas = ValueList<string>.Empty },
            SourceMap.OfWhole(SourceSpan.At("app.yaml", i + 1, 1)),
            new CatalogSource(SourceKind.WorkloadRegistration, "app", null)));
        return new FleetBuilder().Build() with { DeploymentTargets = targets.ToValueList() };
    }

    private SourceLock? Resolve(IReadOnlyList<LockedSource> resolved, params ValueMap[] manifests) =>
        new SourceLockResolver(new GitClient(_sandbox.Options), new KnownArtifacts(), allowFolders: true).Resolve(resolved, [Catalog(manifests)], _diagnostics, default);
}
