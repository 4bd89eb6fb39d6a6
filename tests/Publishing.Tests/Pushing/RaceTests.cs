using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Publishing.Tests.Pushing;

public sealed class RaceTests : IDisposable
{
    private const string Day = "2026-01-15T10:30:00Z";

    private readonly PublishSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Publishers_that_race_lose_nothing()
    {
        const int Publishers = 4;
        await Task.WhenAll(Enumerable.Range(0, Publishers).Select(i => Task.Run(() =>
        {
            using var workshop = Open();
            var outcome = new BranchPublisher(workshop).Publish(OneFile.Request($"team-{i}", Day, "text"), new DiagnosticBag(), CancellationToken.None);
            Assert.Equal(PublicationAction.Published, outcome?.Action);
        })));

        Assert.Equal(Enumerable.Range(0, Publishers).Select(i => $"team-{i}/file.yaml"), _sandbox.Files("dev"));
        Assert.Equal($"{Publishers}", _sandbox.InRepository("rev-list", "--count", "dev"));
        Assert.Equal(string.Empty, _sandbox.InRepository("rev-list", "--merges", "dev"));
        _sandbox.ShouldBeSound();
    }

    [Fact]
    public void A_branch_that_others_keep_moving_is_given_up_with_nothing_lost()
    {
        using var workshop = Open();
        var times = 0;
        var request = OneFile.Request("team", Day, "text", () => _sandbox.CommitForeign("dev", clone => File.WriteAllText(Path.Combine(clone, $"theirs-{times++}"), "theirs")));
        var found = new DiagnosticBag();

        Assert.Null(new BranchPublisher(workshop) { Attempts = 2 }.Publish(request, found, CancellationToken.None));
        Assert.Equal("LC9006", Assert.Single(found.InOrder()).Code);
        Assert.Equal(["theirs-0", "theirs-1"], _sandbox.Files("dev"));
    }

    [Fact]
    public void What_was_published_meanwhile_and_is_newer_stays()
    {
        using var workshop = Open();
        var isFirst = true;
        var older = OneFile.Request("team", Day, "text", () =>
        {
            if (isFirst)
            {
                isFirst = false;
                using var other = Open();
                new BranchPublisher(other).Publish(OneFile.Request("team", "2026-01-16T10:30:00Z", "newer"), new DiagnosticBag(), CancellationToken.None);
            }
        });

        var outcome = new BranchPublisher(workshop).Publish(older, new DiagnosticBag(), CancellationToken.None);

        Assert.Equal(PublicationAction.Superseded, outcome?.Action);
        Assert.Equal("newer", _sandbox.Show("dev", "team/file.yaml"));
    }

    [Fact]
    public void A_host_that_refuses_is_quoted()
    {
        var hook = Path.Combine(_sandbox.Repository, "hooks", "pre-receive");
        Directory.CreateDirectory(Path.GetDirectoryName(hook) ?? string.Empty);
        File.WriteAllText(hook, "#!/bin/sh\nexit 1\n");
        PublishSandbox.MakeExecutable(hook);

        var run = _sandbox.Publish("--direct");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC9005", run.Error, StringComparison.Ordinal);
        Assert.Contains("hook declined", run.Error, StringComparison.Ordinal);
    }

    private GitWorkshop Open() => GitWorkshop.Open(GitUrl.OfFolder(_sandbox.Repository), _sandbox.Git.Options, null, CancellationToken.None);
}
