using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

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
            var outcome = new BranchPublisher(workshop).Publish(Request($"team-{i}", Day), new DiagnosticBag(), CancellationToken.None);
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
        var request = Request("team", Day, () => _sandbox.CommitForeign("dev", clone => File.WriteAllText(Path.Combine(clone, $"theirs-{times++}"), "theirs")));
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
        var older = Request("team", Day, () =>
        {
            if (isFirst)
            {
                isFirst = false;
                using var other = Open();
                new BranchPublisher(other).Publish(Request("team", "2026-01-16T10:30:00Z", text: "newer"), new DiagnosticBag(), CancellationToken.None);
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

    // A file of a team, which leaves those of others alone.
    private static PublicationRequest Request(string team, string date, Action? meanwhile = null, string text = "text") =>
        new("dev", new PublicationOrigin(team, "1.0.0") { ControlPlane = "folder", Date = DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture) })
        {
            Compose = (published, _) =>
            {
                meanwhile?.Invoke();
                var file = new RenderedFile(RepositoryPath.Of(team, "file.yaml"), System.Text.Encoding.UTF8.GetBytes(text), team);
                var rules = new PlanRules(new DeletionRule.AsKalypso(false), AdoptForeign: true, new HashSet<string>(StringComparer.Ordinal));
                var plan = PlanComposer.Compose(new GitOpsTree([file]), published, rules, new DiagnosticBag());
                return new Publication(plan with { Removed = [] }, "sha256:0", new BlastRadius([]));
            },
        };
}
