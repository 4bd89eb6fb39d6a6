using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.BlastRadii;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Publishing;

public sealed class BlastRadiusTests
{
    [Fact]
    public void The_first_run_adds_and_the_second_does_nothing()
    {
        var published = new PublishedMemory();

        Assert.Equal([new ClusterTypeReach("cloud", 0) { Added = 12 }, new ClusterTypeReach("edge", 0) { Added = 12 }], published.Publish(Fleet(12, 12)).Publication!.BlastRadius.ClusterTypes);
        Assert.Equal([new ClusterTypeReach("cloud", 12), new ClusterTypeReach("edge", 12)], published.Publish(Fleet(12, 12)).Publication!.BlastRadius.ClusterTypes);
    }

    [Theory]
    [InlineData(12, 12, 8, 12, false)]
    [InlineData(12, 12, 7, 12, true)]
    [InlineData(13, 12, 8, 12, false)]
    [InlineData(2, 20, 0, 20, false)]
    [InlineData(3, 30, 0, 30, true)]
    public void A_run_that_deletes_too_much_stops(int edge, int cloud, int edgeAfter, int cloudAfter, bool stops)
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(edge, cloud));
        var before = published.Paths;

        var (publication, findings) = published.Publish(Fleet(edgeAfter, cloudAfter));

        Assert.Equal(stops, publication is null);
        Assert.Equal(stops ? ["LC6007"] : [], findings.Select(f => f.Code));
        Assert.Equal(stops, before.SequenceEqual(published.Paths));
    }

    [Fact]
    public void The_lines_that_the_finding_shows_let_the_run_pass_once()
    {
        var published = new PublishedMemory();
        var rendering = published.Publish(Fleet(12, 12)).Publication!.Rendering;

        var finding = Assert.Single(published.Publish(Fleet(6, 12)).Findings);

        Assert.Equal("This run would delete 6 of the 24 assignments of environment 'dev' (25 %): 6 of 12 of cluster type 'edge'.", finding.Message);
        Assert.Equal(SourceSpan.None, finding.At);
        var document = finding.Hint![finding.Hint!.IndexOf('{', StringComparison.Ordinal)..];
        Assert.Equal(
            $"{{apiVersion: lcncinfra.io/v1alpha1, kind: EnvironmentSettings, metadata: {{name: dev}}, spec: {{allowDeletion: {{rendering: {rendering}, percent: 25, reason: WHY}}}}}}",
            document);
        Assert.Empty(published.Publish(Fleet(6, 12).With("dev/settings.yaml", document)).Findings);

        var lapsed = Assert.Single(published.Publish(Fleet(6, 0).With("dev/settings.yaml", document)).Findings);
        Assert.EndsWith("all 12 of cluster type 'cloud'. The deletion that is allowed has lapsed: it names another rendering than is published now.", lapsed.Message, StringComparison.Ordinal);
        Assert.Equal(("dev/settings.yaml", 1), (lapsed.At.File, lapsed.At.Line));
        Assert.Contains("percent: 67", lapsed.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allowance_that_is_too_small_says_so_and_a_needless_one_says_nothing()
    {
        var published = new PublishedMemory();
        var rendering = published.Publish(Fleet(12, 12)).Publication!.Rendering;

        Assert.EndsWith("No more than 24 % are allowed.", Assert.Single(published.Publish(Allowing(Fleet(6, 12), rendering, 24)).Findings).Message, StringComparison.Ordinal);
        Assert.Empty(published.Publish(Allowing(Fleet(12, 12), rendering, 24)).Findings);
        Assert.Empty(published.Publish(Allowing(Fleet(0, 12), rendering, 50)).Findings);
    }

    [Fact]
    public void Another_name_of_a_cluster_type_deletes_it()
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(3, 30));

        var renamed = Fleet(3, 30).With("dev/edge.yaml", ClusterType("edges", "zone: red"));

        var findings = published.Publish(renamed).Findings;

        Assert.Contains("all 3 of cluster type 'edge'", Assert.Single(findings, f => f.Severity == Severity.Error).Message, StringComparison.Ordinal);
        Assert.Contains(findings, f => f.Code == "LC6041");
    }

    [Fact]
    public void What_someone_deleted_by_hand_is_no_deletion_of_ours()
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(12, 12));
        published.Remove("edge/");

        var (publication, findings) = published.Publish(Fleet(0, 12));

        Assert.Empty(findings);
        Assert.Equal((12, 0), (publication!.BlastRadius.Before, publication.BlastRadius.Deleted));
    }

    [Fact]
    public void A_preview_has_the_finding_and_the_plan()
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(12, 12));

        var (publication, findings) = published.Publish(Fleet(0, 12), isPreview: true);

        Assert.Equal("LC6007", Assert.Single(findings).Code);
        Assert.Equal(12, publication!.BlastRadius.Deleted);
    }

    [Fact]
    public void The_kalypso_profile_only_warns()
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(12, 12), GeneratorProfile.Kalypso);

        var (publication, findings) = published.Publish(Fleet(0, 12), GeneratorProfile.Kalypso);

        Assert.Equal(("LC6007", Severity.Warning, (string?)null), (findings[0].Code, findings[0].Severity, findings[0].Hint));
        Assert.Equal((24, 12), (publication!.BlastRadius.Before, publication.BlastRadius.Deleted));
        Assert.DoesNotContain(published.Paths, p => p.StartsWith("edge/shop", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".lcnc/release.json", null, "LC6008", "is missing")]
    [InlineData(".lcnc/release.json", "{", "LC6008", "cannot be read")]
    [InlineData(".lcnc/release.json", "[]", "LC6008", "cannot be read")]
    [InlineData(".lcnc/release.json", "{\"rendering\": 1}", "LC6008", "cannot be read")]
    [InlineData(".lcnc/release.json", "{\"rendering\": \"\\ud800\"}", "LC6008", "cannot be read")]
    [InlineData(".lcnc/release.json", "{\"rendering\": \"sha256:0\"}", "LC6008", "names another rendering")]
    [InlineData(".lcnc/inventory.json", null, "LC6004", "is missing")]
    [InlineData(".lcnc/inventory.json", "{}", "LC6004", "is not an inventory")]
    [InlineData(".lcnc/inventory.json", "{\"version\": 1, \"files\": [{\"path\": \"edge/shop-e11/namespace.yaml\", \"owner\": \"edge/shop-e11\", \"digest\": \"x\"}]}", "LC6008", "names another rendering")]
    public void Nothing_is_deleted_by_records_that_are_missing_or_damaged(string record, string? text, string code, string why)
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(12, 12));
        published.With(record, text);
        var before = published.Paths;

        var (publication, findings) = published.Publish(Fleet(11, 12));

        Assert.Null(publication);
        Assert.Contains(findings, f => f.Code == code && f.Message.Contains(why, StringComparison.Ordinal));
        Assert.Equal(before, published.Paths);
    }

    [Fact]
    public void A_release_file_that_is_missing_is_written_again_when_nothing_is_deleted()
    {
        var published = new PublishedMemory();
        published.Publish(Fleet(12, 12));

        Assert.Empty(published.With(".lcnc/release.json", null).Publish(Fleet(13, 12)).Findings);
        Assert.Contains(".lcnc/release.json", published.Paths);
    }

    private static MemoryControlPlane Allowing(MemoryControlPlane controlPlane, string rendering, int percent) => controlPlane.With(
        "dev/settings.yaml",
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec:\n  allowDeletion: {{rendering: '{rendering}', percent: {percent}, reason: closed}}\n");

    private static MemoryControlPlane Fleet(int edge, int cloud) => Create().With(Workload, Object("Workload", "shop", "spec:\n  deploymentTargets:\n"
        + string.Concat(Enumerable.Range(0, edge).Select(i => Target($"e{i}", "red")).Concat(Enumerable.Range(0, cloud).Select(i => Target($"c{i}", "green"))))));

    private static string Target(string name, string zone) =>
        $"    - {{name: {name}, environment: dev, labels: {{zone: {zone}}}, manifests: {{repo: 'https://example.com/m', branch: main, path: .}}}}\n";
}
