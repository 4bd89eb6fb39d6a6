using LcncInfra.Promotion.Tests.Sandboxes;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Commands;

public sealed class ServedRepositoryTests
{
    [Fact]
    public void A_repository_behind_the_network_gets_the_same_commits_as_one_on_disk()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        var before = sandbox.Refs();
        Go(sandbox);
        var onDisk = sandbox.Refs();
        Assert.Equal("1", sandbox.Numbers("qa"));
        sandbox.Restore(before);
        File.Delete(sandbox.StatusFile);

        // What is fetched from a host is kept; not where the user keeps it.
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path.Combine(sandbox.Root, "cache"));
        sandbox.InRepository("config", "http.receivepack", "true");
        using var server = GitHttpServer.Start(sandbox.Root, credential: null);
        sandbox.Served = server.UrlOf("gitops.git");
        Go(sandbox);
        Assert.Equal(onDisk, sandbox.Refs());
        Assert.NotEmpty(server.Authorizations);
        sandbox.ShouldBeSoundAndLinear();
    }

    private static void Go(SalesSandbox sandbox)
    {
        sandbox.Promote().Done();
        sandbox.Report("dev", "Synced");
        sandbox.Promote().Done();
    }
}
