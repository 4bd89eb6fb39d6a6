using System.Text;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Components.Repositories;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Generation;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Trees;
using LcncInfra.Testing.Files;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Components.Tests.Repositories;

public sealed class GitOpsRepositoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FactsFile => _folder.Of("facts", "dev.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_update_writes_the_facts_and_publishes_once_with_the_rendering_as_trigger()
    {
        var rendering = new RecordingRendering();
        var (run, _) = await Publish(rendering, isPreview: false, Facts("registry.example.com"));

        var command = Assert.Single(run.Resources, r => r.Type == "command:local:Command");
        Assert.Equal("repository-publish", command.Name);
        Assert.Equal([rendering.Digest], Tree.Texts(command.Inputs["triggers"]));
        Assert.Equal(
            ["lcnc", "publish", "--environment", "dev", "--facts", FactsFile, "--branch", "dev", "--direct", "--"],
            Tree.Texts(command.Inputs["interpreter"]));
        Assert.Equal("control plane", command.Inputs["create"]);
        Assert.Equal("repository", run.Child("repository-publish").Parent);
        Assert.Equal("""
            apiVersion: v1
            data:
                REGISTRY_HOST: registry.example.com
            kind: ConfigMap
            metadata:
                labels:
                    cluster-type: stores
                    platform-config: "true"
                name: facts-stores

            """, await File.ReadAllTextAsync(FactsFile));
    }

    [Fact]
    public async Task A_preview_that_knows_all_facts_renders_and_writes_nothing()
    {
        var rendering = new RecordingRendering();
        var (run, _) = await Publish(rendering, isPreview: true, Facts("registry.example.com"));

        Assert.Contains("registry.example.com", Assert.Single(rendering.Seen), StringComparison.Ordinal);
        Assert.Equal([rendering.Digest], Tree.Texts(run["repository-publish"].Inputs["triggers"]));
        Assert.False(Directory.Exists(_folder.Of("facts")));
    }

    [Fact]
    public async Task A_fact_that_a_preview_does_not_know_is_named_and_never_written()
    {
        var rendering = new RecordingRendering();
        var (run, repository) = await Publish(rendering, isPreview: true, Facts(OutputUtilities.CreateUnknown("later")));

        Assert.Equal("stores/REGISTRY_HOST", string.Join(",", await OutputValue.Of(repository.UnknownFacts)));
        Assert.Empty(rendering.Seen);
        Assert.False(await OutputUtilities.GetIsKnownAsync(repository.Rendering));
        Assert.False(run["repository-publish"].Inputs.TryGetValue("triggers", out var triggers) && Tree.Texts(triggers).Count > 0);
        Assert.False(Directory.Exists(_folder.Of("facts")));
    }

    [Fact]
    public async Task A_secret_is_no_fact()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Publish(new RecordingRendering(), isPreview: false, Facts(Output.CreateSecret("not-for-eyes"))));

        Assert.Contains("Fact 'REGISTRY_HOST' of cluster type 'stores' is a secret", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("not-for-eyes", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Of("facts")));
    }

    [Fact]
    public async Task A_fact_that_is_said_twice_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Publish(new RecordingRendering(), isPreview: false, [.. Facts("a"), .. Facts("b")]));

        Assert.Contains("Fact 'REGISTRY_HOST' of cluster type 'stores' is said twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_change_the_rendering_of_the_cluster_type_that_they_belong_to()
    {
        ControlPlaneSample.Write(_folder);
        var rendering = new FolderRendering(_folder.Path, "dev");

        var without = rendering.Render(string.Empty);
        var with = rendering.Render(FactsDocument.Write([("stores", "REGISTRY_HOST", "registry.example.com")]));
        var elsewhere = rendering.Render(FactsDocument.Write([("ships", "REGISTRY_HOST", "registry.example.com")]));

        Assert.NotEqual(without.Rendering, with.Rendering);
        Assert.NotEqual(with.Rendering, elsewhere.Rendering);
        Assert.Matches(@"^ships, stores: \d+ added, 0 changed, 0 deleted \(web-site\)$", without.Summary);
    }

    [Fact]
    public void The_change_is_told_by_cluster_types_and_those_that_change_alike_share_a_line()
    {
        ControlPlaneSample.Write(_folder);
        using var published = new TemporaryFolder();
        var tree = Assert.IsType<GitOpsTree>(Generate().Tree);
        published.Write(".lcnc/inventory.json", Encoding.UTF8.GetString(InventoryWriter.Write(Inventory.Of(tree, [])).Span));
        var rendering = new FolderRendering(_folder.Path, "dev") { Published = published.Path };

        Assert.Equal("nothing changes", rendering.Render(string.Empty).Summary);
        Assert.Equal(
            "stores: 1 added, 1 changed, 0 deleted (web-site)",
            rendering.Render(FactsDocument.Write([("stores", "REGISTRY_HOST", "registry.example.com")])).Summary);
        Assert.Equal(
            "ships, stores: 1 added, 1 changed, 0 deleted (web-site)",
            rendering.Render(FactsDocument.Write([(string.Empty, "REGISTRY_HOST", "registry.example.com")])).Summary);
    }

    [Fact]
    public void A_control_plane_with_errors_stops_the_program_with_all_of_them()
    {
        ControlPlaneSample.Write(_folder);
        _folder.Write("dev/wrong.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ClusterType\nmetadata:\n  name: wrong\n");

        var error = Assert.Throws<RunException>(() => new FolderRendering(_folder.Path, "dev").Render(string.Empty));

        Assert.Contains("dev/wrong.yaml:", error.Message, StringComparison.Ordinal);
    }

    private GenerationResult Generate() =>
        Generator.Generate(new FactsSourceTree(new ControlPlaneFolder(_folder.Path), string.Empty), new GenerationOptions { Environment = "dev" });

    private static List<ClusterTypeFacts> Facts(Input<string> host) => [new ClusterTypeFacts("stores") { Values = { ["REGISTRY_HOST"] = host } }];

    private async Task<(ComponentRun Run, GitOpsRepository Repository)> Publish(IRendering rendering, bool isPreview, List<ClusterTypeFacts> facts)
    {
        GitOpsRepository? repository = null;
        var run = await new ComponentRun { IsPreview = isPreview }.Of(r => repository = new GitOpsRepository(
            "repository",
            new GitOpsRepositoryArgs
            {
                Environment = "dev",
                ControlPlane = "control plane",
                Rendering = rendering,
                FactsFolder = _folder.Of("facts"),
                Facts = facts,
                Branch = "dev",
                IsDirect = true,
            },
            r.Recorded));
        return (run, Assert.IsType<GitOpsRepository>(repository));
    }

    private sealed class RecordingRendering : IRendering
    {
        public string Digest { get; } = $"sha256:{new string('a', 64)}";

        public List<string> Seen { get; } = [];

        public RenderedChange Render(string facts)
        {
            Seen.Add(facts);
            return new RenderedChange(Digest, "stores: 3 files");
        }
    }
}
