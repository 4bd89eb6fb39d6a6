using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Tests.Pushing;
using LcncInfra.Testing.Git;

namespace LcncInfra.Publishing.Tests.Commands;

public sealed class RepositoryKindTests
{
    [Fact]
    public void A_repository_that_names_objects_by_SHA_256_is_published_to()
    {
        using var sandbox = new PublishSandbox("sha256");
        sandbox.Done("--direct");
        sandbox.Change("debug");
        sandbox.Done();

        Assert.Equal(64, sandbox.Head("dev").Length);
        Assert.Equal(sandbox.Head("dev"), sandbox.InRepository("rev-parse", "dev-next^"));
        Assert.Contains("proposes it for dev already", sandbox.Done().Out, StringComparison.Ordinal);
        sandbox.ShouldBeSound();
    }

    [Fact]
    public void A_host_says_how_it_names_objects()
    {
        using var sandbox = new PublishSandbox("sha256");
        using var server = GitHttpServer.Start(sandbox.Git.Root, null);
        Assert.True(GitUrl.TryParse(server.UrlOf("gitops.git"), out var url, out _));

        sandbox.Done("--direct");
        using var again = GitWorkshop.Open(url, sandbox.Git.Options, null, CancellationToken.None);
        new BranchPublisher(again).Publish(OneFile.Request("team", "2026-01-15T10:30:00Z", "text"), new DiagnosticBag(), CancellationToken.None);
        Assert.Contains("team/file.yaml", sandbox.Files("dev"));
    }

    [Fact]
    public void A_host_that_has_nothing_yet_says_how_it_names_objects_too()
    {
        using var sandbox = new PublishSandbox("sha256");
        sandbox.InRepository("config", "http.receivepack", "true");
        using var server = GitHttpServer.Start(sandbox.Git.Root, null);
        Assert.True(GitUrl.TryParse(server.UrlOf("gitops.git"), out var url, out _));

        using var workshop = GitWorkshop.Open(url, sandbox.Git.Options, null, CancellationToken.None);
        new BranchPublisher(workshop).Publish(OneFile.Request("team", "2026-01-15T10:30:00Z", "text"), new DiagnosticBag(), CancellationToken.None);

        Assert.Equal(64, sandbox.Head("dev").Length);
    }

    [Fact]
    public void A_commit_is_signed_when_git_has_a_key()
    {
        using var sandbox = new PublishSandbox();
        if (!Tool("ssh-keygen", "-q", "-t", "ed25519", "-N", string.Empty, "-C", "publisher", "-f", sandbox.Git.PathOf("key")))
        {
            Console.WriteLine("Not tested: there is no ssh-keygen.");
            return;
        }

        var commits = new GitCommitWriter(
            new GitProcess(new GitOptions()),
            Configured(sandbox, ("user.signingkey", sandbox.Git.PathOf("key.pub")), ("gpg.format", "ssh")));
        var tree = GitSandbox.Run(sandbox.Repository, "mktree");
        var commit = commits.Write(new GitCommitDraft(tree, null, "Signed\n", DateTimeOffset.UnixEpoch), CancellationToken.None);
        var again = commits.Write(new GitCommitDraft(tree, null, "Signed\n", DateTimeOffset.UnixEpoch), CancellationToken.None);

        File.WriteAllText(sandbox.Git.PathOf("signers"), $"* {File.ReadAllText(sandbox.Git.PathOf("key.pub"))}");
        Assert.Contains("gpgsig", sandbox.InRepository("cat-file", "commit", commit), StringComparison.Ordinal);
        GitSandbox.Run(sandbox.Repository, "-c", $"gpg.ssh.allowedSignersFile={sandbox.Git.PathOf("signers")}", "verify-commit", commit);
        Assert.Equal(commit, again);
    }

    [Fact]
    public void A_key_that_cannot_sign_ends_the_run()
    {
        using var sandbox = new PublishSandbox();
        var commits = new GitCommitWriter(
            new GitProcess(new GitOptions()), Configured(sandbox, ("user.signingkey", sandbox.Git.PathOf("nothing.pub")), ("gpg.format", "ssh")));

        Assert.Throws<GitException>(() =>
            commits.Write(new GitCommitDraft(GitSandbox.Run(sandbox.Repository, "mktree"), null, "Signed\n", DateTimeOffset.UnixEpoch), CancellationToken.None));
    }

    [Fact]
    public void The_metadata_for_other_tools_goes_along_and_only_its_note_moves_on()
    {
        using var sandbox = new PublishSandbox();
        sandbox.Plane.Write("dev/settings.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {interchange: hydrator.metadata}\n");
        var first = sandbox.Commit();
        sandbox.Done();
        var proposed = sandbox.Head("dev-next");
        Assert.Equal($"{{\"drySha\":\"{first}\"}}", Note(sandbox, proposed));
        Assert.Contains(first, sandbox.Show("dev-next", "hydrator.metadata"), StringComparison.Ordinal);

        sandbox.Plane.Write("dev/note.yaml", "# nothing\n");
        var second = sandbox.Commit();
        Assert.Equal(ExitCode.Done, sandbox.Publish().Code);

        Assert.Equal(proposed, sandbox.Head("dev-next"));
        Assert.Equal($"{{\"drySha\":\"{second}\"}}", Note(sandbox, proposed));
        var notes = sandbox.InRepository("rev-parse", "refs/notes/hydrator.metadata");
        sandbox.Done();
        Assert.Equal(notes, sandbox.InRepository("rev-parse", "refs/notes/hydrator.metadata"));

        sandbox.InRepository("update-ref", "refs/heads/dev", "refs/heads/dev-next");
        sandbox.Plane.Write("dev/note.yaml", "# nothing still\n");
        var third = sandbox.Commit();
        sandbox.Done();
        Assert.Equal($"{{\"drySha\":\"{third}\"}}", Note(sandbox, sandbox.Head("dev")));
        sandbox.ShouldBeSound();
    }

    private static string Note(PublishSandbox sandbox, string commit) => sandbox.InRepository("notes", "--ref=hydrator.metadata", "show", commit);

    private static string Configured(PublishSandbox sandbox, params (string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings)
        {
            sandbox.InRepository("config", name, value);
        }

        return sandbox.Repository;
    }

    private static bool Tool(string name, params string[] arguments)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(name, arguments));
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
