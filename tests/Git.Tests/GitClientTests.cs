using System.Text;
using LcncInfra.Testing.Git;

namespace LcncInfra.Git.Tests;

public sealed class GitClientTests : IDisposable
{
    private readonly GitSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_commit_is_listed_and_read_without_a_work_tree()
    {
        var folder = _sandbox.Init("repo");
        var commit = GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"), ("sub dir/ü.yaml", "b: 2\n"), ("empty.yaml", ""));
        var repository = Client().Open(folder, default);

        var entries = repository.List(repository.ResolveBranch("main", default), default);
        var contents = repository.Read([.. entries.Select(e => e.Blob)], default);

        Assert.Equal(commit, repository.Resolve("main", default));
        Assert.Equal(["a.yaml", "empty.yaml", "sub dir/ü.yaml"], entries.Select(e => e.Path));
        Assert.Equal(["a: 1\n", "", "b: 2\n"], contents.Select(c => Encoding.UTF8.GetString(c)));
    }

    [Fact]
    public void Many_files_are_read_through_one_process_without_a_deadlock()
    {
        var folder = _sandbox.Init("repo");
        var files = Enumerable.Range(0, 3000).Select(i => ($"f{i}.yaml", new string((char)('a' + (i % 26)), 100 + (i * 7)))).ToArray();
        GitSandbox.Commit(folder, "main", files);
        var repository = Client().Open(folder, default);
        var entries = repository.List(repository.Resolve("main", default), default);

        var contents = repository.Read([.. entries.Select(e => e.Blob)], default);

        Assert.All(entries.Zip(contents), pair => Assert.Equal(pair.First.Size, pair.Second.Length));
    }

    [Fact]
    public void Links_are_marked_and_submodules_left_out()
    {
        var folder = _sandbox.Init("repo");
        File.CreateSymbolicLink(Path.Combine(folder, "link.yaml"), "/etc/passwd");
        var commit = GitSandbox.CommitAll(folder);
        GitSandbox.Run(folder, "update-index", "--add", "--cacheinfo", $"160000,{commit},module");
        GitSandbox.Run(folder, "commit", "--quiet", "-m", "Module");

        var repository = Client().Open(folder, default);
        var entry = Assert.Single(repository.List(repository.Resolve("main", default), default));

        Assert.Equal("link.yaml", entry.Path);
        Assert.True(entry.IsLink);
    }

    [Fact]
    public void A_branch_that_only_the_remote_has_is_found_in_a_clone()
    {
        var origin = _sandbox.Init("origin");
        GitSandbox.Commit(origin, "main", ("a.yaml", "a: 1\n"));
        var dev = GitSandbox.Commit(origin, "dev", ("b.yaml", "b: 1\n"));
        GitSandbox.Run(origin, "checkout", "--quiet", "main");
        GitSandbox.Run(_sandbox.Root, "clone", "--quiet", origin, "clone");

        Assert.Equal(dev, Client().Open(_sandbox.PathOf("clone"), default).ResolveBranch("dev", default));
    }

    [Fact]
    public void A_name_that_is_a_branch_and_another_tag_is_refused()
    {
        var folder = _sandbox.Init("repo");
        var first = GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"));
        GitSandbox.Run(folder, "tag", "v1", first);
        GitSandbox.Commit(folder, "main", ("a.yaml", "a: 2\n"));
        GitSandbox.Run(folder, "branch", "v1");
        var repository = Client().Open(folder, default);

        var failure = Assert.Throws<GitException>(() => repository.Resolve("v1", default));

        Assert.Equal(GitFailure.UnknownRevision, failure.Failure);
        Assert.Contains("refs/tags/v1", failure.Message, StringComparison.Ordinal);
        Assert.Equal(first, repository.Resolve("refs/tags/v1", default));
    }

    [Fact]
    public void A_folder_inside_another_repository_is_no_repository()
    {
        var folder = _sandbox.Init("repo");
        GitSandbox.Commit(folder, "main", ("inner/a.yaml", "a: 1\n"));

        var failure = Assert.Throws<GitException>(() => Client().Open(Path.Combine(folder, "inner"), default));

        Assert.Equal(GitFailure.Unreachable, failure.Failure);
    }

    [Fact]
    public void An_annotated_tag_is_the_commit_behind_it()
    {
        var folder = _sandbox.Init("repo");
        var commit = GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"));
        GitSandbox.Run(folder, "tag", "-a", "v1", "-m", "One");

        var found = Client().Resolve(Url(folder), ["refs/heads/main", "refs/heads/absent", "refs/tags/v1"], default);

        Assert.Equal(commit, found["refs/tags/v1"]);
        Assert.Equal(commit, found["refs/heads/main"]);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void A_commit_is_fetched_into_the_cache_once()
    {
        var folder = _sandbox.Init("repo");
        var commit = GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"));
        GitSandbox.Commit(folder, "main", ("a.yaml", "a: 2\n"));
        var cache = Cache();

        cache.Fetch(Url(folder), commit, "main", default);
        Directory.Move(folder, folder + "-gone");
        var repository = cache.Fetch(Url(folder), commit, "main", default);

        var entry = Assert.Single(repository.List(commit, default));
        Assert.Equal("a: 1\n", Encoding.UTF8.GetString(repository.Read([entry.Blob], default)[0]));
    }

    [Fact]
    public void Processes_that_fetch_at_once_do_not_disturb_each_other()
    {
        var folder = _sandbox.Init("repo");
        var commits = Enumerable.Range(0, 6).Select(i => GitSandbox.Commit(folder, "main", ("a.yaml", $"a: {i}\n"))).ToList();

        Parallel.ForEach(commits, commit => Assert.Single(Cache().Fetch(Url(folder), commit, "main", default).List(commit, default)));
    }

    [Fact]
    public void A_commit_that_no_branch_holds_is_an_unknown_revision()
    {
        var folder = _sandbox.Init("repo");
        GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"));

        var failure = Assert.Throws<GitException>(() => Cache().Fetch(Url(folder), new string('a', 40), "main", default));

        Assert.Equal(GitFailure.UnknownRevision, failure.Failure);
    }

    [Fact]
    public void A_repository_that_is_not_there_is_named_without_its_credentials()
    {
        Assert.True(GitUrl.TryParse("http://user:hunter2@localhost:1/org/repo", out var url, out _));

        var failure = Assert.Throws<GitException>(() => Client().ResolveBranch(url, "main", default));

        Assert.Equal(GitFailure.Unreachable, failure.Failure);
        Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
        Assert.Contains("localhost:1/org/repo", failure.Message, StringComparison.Ordinal);
        Assert.NotEmpty(failure.Remedy);
    }

    [Fact]
    public void Variables_that_point_git_elsewhere_do_not_reach_it()
    {
        var folder = _sandbox.Init("repo");
        var commit = GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"));
        Environment.SetEnvironmentVariable("GIT_OBJECT_DIRECTORY", _sandbox.PathOf("nowhere"));
        try
        {
            Assert.Single(Client().Open(folder, default).List(commit, default));
        }
        finally
        {
            Environment.SetEnvironmentVariable("GIT_OBJECT_DIRECTORY", null);
        }
    }

    [Fact]
    public void A_hook_of_a_repository_is_not_run()
    {
        var folder = _sandbox.Init("repo");
        var commit = GitSandbox.Commit(folder, "main", ("a.yaml", "a: 1\n"));
        var trace = _sandbox.PathOf("ran");
        var monitor = _sandbox.PathOf("monitor.sh");
        File.WriteAllText(monitor, $"#!/bin/sh\ntouch '{trace}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(monitor, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        GitSandbox.Run(folder, "config", "core.fsmonitor", monitor);

        Client().Open(folder, default).List(commit, default);

        Assert.False(File.Exists(trace));
    }

    [Fact]
    public void Cancelling_ends_git()
    {
        var folder = _sandbox.Init("repo");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Client().Open(folder, cancelled.Token));
    }

    [Fact]
    public void Git_is_looked_for_on_the_absolute_part_of_the_path_alone()
    {
        var fake = _sandbox.PathOf(OperatingSystem.IsWindows() ? "git.exe" : "git");
        File.WriteAllText(fake, string.Empty);

        Assert.Equal(fake, GitExecutable.Find($"relative{Path.PathSeparator}{Path.PathSeparator}.{Path.PathSeparator}{_sandbox.Root}"));
        Assert.Null(GitExecutable.Find(Path.GetRelativePath(Environment.CurrentDirectory, _sandbox.Root)));
    }

    [Fact]
    public void A_message_holds_no_control_characters_and_no_passwords()
    {
        var failure = new GitException(GitFailure.Failed, "bad \u001b[31mred https://u:p@ss@host/x");

        Assert.Equal("bad  [31mred https://host/x", failure.Message);
    }

    private static GitUrl Url(string folder) => GitUrl.OfFolder(folder);

    private GitClient Client() => new(_sandbox.Options);

    private GitCache Cache() => new(new GitProcess(_sandbox.Options), _sandbox.PathOf("cache"));
}
