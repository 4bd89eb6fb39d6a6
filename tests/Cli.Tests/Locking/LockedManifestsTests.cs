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
}
