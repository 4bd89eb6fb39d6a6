using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Git;

namespace LcncInfra.Publishing.Tests;

/// <summary>A control plane in git, and a bare GitOps repository that it is published to.</summary>
internal sealed class PublishSandbox : IDisposable
{
    public PublishSandbox(string format = "sha1")
    {
        GitSandbox.Run(Git.Root, "init", "--bare", "--quiet", "--initial-branch=main", $"--object-format={format}", Repository);
        GitSandbox.Run(Plane.Path, "init", "--quiet", "--initial-branch=main");
        Commit();
    }

    public GitSandbox Git { get; } = new();

    public SmallControlPlane Plane { get; } = new();

    /// <summary>The GitOps repository.</summary>
    public string Repository => Git.PathOf("gitops.git");

    /// <summary>The file that stands for the pull request.</summary>
    public string PullRequest => Git.PathOf("PULL_REQUEST.md");

    /// <summary>Commits the control plane and gives the commit.</summary>
    public string Commit() => GitSandbox.CommitAll(Plane.Path);

    /// <summary>Publishes <c>dev</c> to the branch of its name.</summary>
    public CommandRun Publish(params string[] more) =>
        CommandRun.Of(["publish", Plane.Path, "-e", "dev", "--repository", Repository, "--branch", "dev", "--pull-request", PullRequest, .. more]);

    /// <summary>Publishes and expects that it is done.</summary>
    public CommandRun Done(params string[] more)
    {
        var run = Publish(more);
        Assert.True(run.Code == 0, run.Out + run.Error);
        return run;
    }

    /// <summary>Changes one value of the control plane and commits.</summary>
    public string Change(string level)
    {
        Plane.Config("base", "platform-config: \"true\"", $"LEVEL: {level}");
        return Commit();
    }

    /// <summary>Runs git in the GitOps repository.</summary>
    public string InRepository(params string[] arguments) => GitSandbox.Run(Repository, arguments);

    /// <summary>The commit of a branch.</summary>
    public string Head(string branch) => InRepository("rev-parse", "--verify", $"refs/heads/{branch}");

    /// <summary>The files of a commit.</summary>
    public IReadOnlyList<string> Files(string commit) => InRepository("ls-tree", "-r", "--name-only", commit).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A file of a commit.</summary>
    public string Show(string commit, string path) => InRepository("show", $"{commit}:{path}");

    /// <summary>Commits files of others on a branch of the GitOps repository.</summary>
    public string CommitForeign(string branch, Action<string> change)
    {
        var clone = Git.PathOf($"clone-{Guid.NewGuid():N}");
        GitSandbox.Run(Git.Root, "clone", "--quiet", Repository, clone);
        var exists = InRepository("branch", "--list", branch).Length > 0;
        GitSandbox.Run(clone, exists ? ["checkout", "--quiet", branch] : ["checkout", "--quiet", "--orphan", branch]);
        change(clone);
        var commit = GitSandbox.CommitAll(clone);
        GitSandbox.Run(clone, "push", "--quiet", "origin", $"HEAD:refs/heads/{branch}");
        return commit;
    }

    /// <summary>Lets a file be executed.</summary>
    public static void MakeExecutable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Whether git finds nothing wrong.</summary>
    public void ShouldBeSound() => Assert.DoesNotMatch("error|missing|broken|bad", InRepository("fsck", "--strict", "--no-dangling", "--connectivity-only"));

    public void Dispose()
    {
        Plane.Dispose();
        Git.Dispose();
    }
}
