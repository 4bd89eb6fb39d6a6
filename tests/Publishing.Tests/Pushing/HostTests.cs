using System.Text;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Earlier;
using LcncInfra.Testing.Git;

namespace LcncInfra.Publishing.Tests.Pushing;

public sealed class HostTests : IDisposable
{
    private const string Secret = "s3cr3t-t0ken";

    private readonly PublishSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_host_gets_the_same_commits_as_a_folder_and_only_its_own_token()
    {
        using var server = GitHttpServer.Start(_sandbox.Git.Root, $"robot:{Secret}");
        Assert.Equal(PublicationAction.Proposed, Publish(server.UrlOf("gitops.git"), "first", "dev-next"));
        var proposed = _sandbox.Head("dev-next");
        Assert.Equal(PublicationAction.AlreadyProposed, Publish(server.UrlOf("gitops.git"), "first", "dev-next"));
        Assert.Equal(PublicationAction.Published, Publish(server.UrlOf("gitops.git"), "first", null));
        Assert.Equal(proposed, _sandbox.Head("dev"));
        Assert.Equal(PublicationAction.Published, Publish(server.UrlOf("gitops.git"), "second", null));
        Assert.Equal(PublicationAction.Unchanged, Publish(_sandbox.Repository, "second", null));

        Assert.All(server.Authorizations.Where(a => a.Length > 0), a => Assert.Equal($"robot:{Secret}", Encoding.UTF8.GetString(Convert.FromBase64String(a[6..]))));
        Assert.Equal("3", _sandbox.InRepository("rev-list", "--count", "dev"));
        _sandbox.ShouldBeSound();
        ShouldHoldNoSecret(_sandbox.Git.PathOf("cache"));
    }

    [Fact]
    public void A_wrong_token_ends_the_run_and_is_not_told()
    {
        using var server = GitHttpServer.Start(_sandbox.Git.Root, "robot:other");

        var failure = Assert.Throws<GitException>(() => Publish(server.UrlOf("gitops.git"), "first", null));

        Assert.Equal(GitFailure.Unreachable, failure.Failure);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_to_another_host_is_not_followed()
    {
        using var other = GitHttpServer.Start(_sandbox.Git.Root, $"robot:{Secret}");
        using var server = GitHttpServer.Start(_sandbox.Git.Root, null);
        server.RedirectTo = other.UrlOf(string.Empty).TrimEnd('/');

        Assert.Throws<GitException>(() => Publish(server.UrlOf("gitops.git"), "first", null));

        Assert.Empty(other.Authorizations);
    }

    [Fact]
    public void A_token_is_asked_of_git_where_the_environment_has_none()
    {
        using var server = GitHttpServer.Start(_sandbox.Git.Root, $"robot:{Secret}");
        var url = Url(server.UrlOf("gitops.git"));
        var helper = _sandbox.Git.PathOf("askpass.sh");
        File.WriteAllText(helper, $"#!/bin/sh\ncase \"$1\" in Username*) echo robot;; *) echo {Secret};; esac\n");
        PublishSandbox.MakeExecutable(helper);
        var process = new GitProcess(new GitOptions());

        var output = process.Run(
            new GitCommand(null, "ls-remote", "--", url.Value) { Remote = url, Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["GIT_ASKPASS"] = helper } },
            CancellationToken.None);

        Assert.Empty(output);
        Assert.Contains(server.Authorizations, a => a.Length > 0);
    }

    [Fact]
    public void An_earlier_commit_is_fetched_from_a_host_that_gives_only_branches()
    {
        using var server = GitHttpServer.Start(_sandbox.Git.Root, null);
        _sandbox.Done("--direct");
        var first = _sandbox.Head("dev");
        _sandbox.Change("debug");
        _sandbox.Done("--direct");
        _sandbox.Change("trace");
        _sandbox.Done("--direct");
        using var workshop = GitWorkshop.Open(Url(server.UrlOf("gitops.git")), _sandbox.Git.Options, null, CancellationToken.None);
        var found = new DiagnosticBag();

        var earlier = EarlierPublication.Read(workshop, first, "dev", found, CancellationToken.None);
        var outcome = new BranchPublisher(workshop).Publish(Assert.IsType<EarlierPublication>(earlier).To("dev", null), found, CancellationToken.None);

        Assert.Equal(PublicationAction.Published, outcome?.Action);
        Assert.Equal(string.Empty, _sandbox.InRepository("diff", "--name-only", first, "dev"));
        Assert.Equal("4", _sandbox.InRepository("rev-list", "--count", "dev"));
        _sandbox.ShouldBeSound();
    }

    private PublicationAction? Publish(string repository, string text, string? proposal)
    {
        using var workshop = GitWorkshop.Open(
            Url(repository), _sandbox.Git.Options, new GitCredential(_ => ("robot", Secret)), CancellationToken.None);
        return new BranchPublisher(workshop).Publish(OneFile.Request("team", "2026-01-15T10:30:00Z", text) with { Proposal = proposal }, new DiagnosticBag(), CancellationToken.None)?.Action;
    }

    private static GitUrl Url(string text) => GitUrl.TryParse(text, out var url, out var refusal) ? url : throw new InvalidOperationException(refusal);

    private static void ShouldHoldNoSecret(string folder) => Assert.All(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories),
        file => Assert.DoesNotContain(Secret, File.ReadAllText(file, Encoding.Latin1), StringComparison.Ordinal));
}
