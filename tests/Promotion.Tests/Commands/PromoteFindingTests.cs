using LcncInfra.Cli.Promote;
using LcncInfra.Promotion.Tests.Sandboxes;

namespace LcncInfra.Promotion.Tests.Commands;

public sealed class PromoteFindingTests
{
    [Fact]
    public void What_cannot_be_done_is_said_with_what_to_do()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        ShouldFail(3, "LC9138", sandbox.Promote("--status", sandbox.StatusFile));
        Assert.Throws<StopAt.StoppedException>(() => sandbox.PromoteWith(new StopAt(4)));
        ShouldFail(1, "LC9139", sandbox.On("rollback", "dev"));
        sandbox.Promote().Done();
        ShouldFail(1, "LC9131", sandbox.State("hold", "nowhere", "--reason", "r"));
        ShouldFail(1, "LC9132", sandbox.State("pin", "dev", "--to", "99"));
        ShouldFail(1, "LC9133", sandbox.On("rollback", "dev"));
        ShouldFail(1, "LC9132", sandbox.On("rollback", "dev", "--to", "99"));
        ShouldFail(1, "LC9134", sandbox.On("approve", "dev"));
        Assert.Equal(2, sandbox.Promote("--now", "tomorrow").Code);
    }

    [Fact]
    public void A_state_that_somebody_damaged_stops_everything()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        var blob = Path.Combine(sandbox.Root, "flow.json");
        File.WriteAllText(blob, "{}");
        var name = sandbox.InRepository("hash-object", "-w", blob);
        var commit = sandbox.InRepository("commit-tree", "-m", "by hand", TreeOf(sandbox, name));
        sandbox.InRepository("update-ref", "refs/heads/lcnc/promotion", commit);
        ShouldFail(3, "LC9137", sandbox.Promote());
    }

    [Fact]
    public void A_status_source_that_does_not_answer_in_time_is_given_up()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        var url = $"http://{silent.LocalEndpoint}/status.json";

        var failure = Assert.Throws<Cli.Running.EnvironmentFailedException>(() => Cli.Promote.Worlds.StatusSource.Read(url, TimeSpan.FromMilliseconds(200), new Model.Diagnostics.DiagnosticBag()));

        Assert.Equal(("LC9138", $"The status of deployments cannot be had from '{url}': it does not answer in time."), (failure.Diagnostic.Code, failure.Message));
    }

    [Fact]
    public void Who_is_unknown_and_what_is_unreachable_have_codes() =>
        Assert.Equal(["LC9135", "LC9136"], [PromoteDiagnostics.NoIdentity().Code, PromoteDiagnostics.Unavailable("r", "m", "h").Code]);

    private static string TreeOf(SalesSandbox sandbox, string blob)
    {
        sandbox.InRepository("update-index", "--add", "--cacheinfo", $"100644,{blob},flow.json");
        return sandbox.InRepository("write-tree");
    }

    private static void ShouldFail(int code, string finding, CommandLineRun run)
    {
        Assert.True(run.Code == code, $"exit code {run.Code}\n{run.Out}{run.Error}");
        Assert.Contains(finding, run.Error, StringComparison.Ordinal);
    }
}
