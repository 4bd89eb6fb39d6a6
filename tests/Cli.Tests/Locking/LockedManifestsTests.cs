using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Locking;

namespace LcncInfra.Cli.Tests.Locking;

public sealed class LockedManifestsTests
{
    private const string Commit = "89abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("https://git.example.com/sales/shop", "release", Commit)]
    [InlineData("https://git.example.com/sales/shop", "main", null)]
    [InlineData("https://git.example.com/sales/other", "release", null)]
    [InlineData("-no-url", "release", null)]
    public void A_commit_is_found_by_the_repository_and_the_name_that_manifests_write(string repo, string reference, string? expected)
    {
        var pins = new LockedManifests(SourceLock.Of(
        [
            new LockedSource(LockedSourceKind.Manifests, "https://git.example.com/sales/shop", "release", Commit),
            new LockedSource(LockedSourceKind.Workload, "https://git.example.com/sales/shop", "main", Commit),
        ]));

        Assert.Equal(expected, pins.CommitOf(repo, reference));
    }

    [Theory]
    [InlineData("oci://registry.example.com/shop", null, "v1", true)]
    [InlineData("oci://registry.example.com/shop", null, "v2", false)]
    [InlineData("https://charts.example.com", "nats", "1.2.8", true)]
    [InlineData("https://charts.example.com", "other", "1.2.8", false)]
    public void A_digest_is_found_by_the_repository_the_chart_and_the_version(string repo, string? chart, string reference, bool isKnown)
    {
        var digest = $"sha256:{new string('a', 64)}";
        var pins = new LockedManifests(SourceLock.Of(
        [
            new LockedSource(LockedSourceKind.Artifact, "oci://registry.example.com/shop", "v1", digest),
            new LockedSource(LockedSourceKind.Chart, "https://charts.example.com", "nats@1.2.8", digest),
        ]));

        Assert.Equal(isKnown ? digest : null, pins.DigestOf(new ManifestArtifact(repo, chart, reference)));
    }
}
