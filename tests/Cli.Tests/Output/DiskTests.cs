using LcncInfra.Cli.Output;
using LcncInfra.Cli.Running;
using static LcncInfra.Cli.Tests.Output.OutputSandbox;

namespace LcncInfra.Cli.Tests.Output;

/// <summary>What real disks do: they are full, end at a mount point, and refuse names.</summary>
public sealed class DiskTests
{
    private static readonly (string, string)[] Small = [("a/x/1", "one"), ("a/x/2", "two"), ("b/y/1", "one")];

    // More than the disk holds, and less than the one it becomes.
    private static readonly (string, string)[] Large = [.. Enumerable.Range(0, 60).Select(i => ($"a/t-{i}/f", new string('x', 10_000))), ("a/x/1", "ONE")];

    [SmallDiskFact]
    public void A_full_disk_is_one_finding_and_the_old_tree_stays()
    {
        using var sandbox = new OutputSandbox();
        using var disk = new SmallDisk(sandbox.Parent, 256);
        sandbox.Write(Small);

        AssertFull("Nothing in it was changed", () => sandbox.Write(Large));

        Assert.Equal(OutputSandbox.Tree(Small), sandbox.Read());
        Assert.Empty(sandbox.Beside);
        disk.Grow(4096);
        sandbox.Write(Large);
        Assert.Equal(OutputSandbox.Tree(Large), sandbox.Read());
    }

    [SmallDiskFact]
    public void A_disk_that_is_full_in_a_shared_folder_is_one_finding_and_nothing_is_lost()
    {
        using var sandbox = new OutputSandbox();
        using var disk = new SmallDisk(sandbox.Parent, 256);
        sandbox.With(("README.md", "mine"));
        WriteShared(sandbox, Small, NoObserver.Instance);

        AssertFull("Nothing in it was changed", () => WriteShared(sandbox, Large, NoObserver.Instance));

        Assert.Equal(OutputSandbox.Tree([.. Small, ("README.md", "mine")]), sandbox.Read());
        Assert.Empty(sandbox.Beside);
    }

    [SmallDiskFact]
    public void An_output_that_is_a_mount_point_is_written_file_by_file()
    {
        using var sandbox = new OutputSandbox();
        using var disk = new SmallDisk(sandbox.Out, 4096);

        sandbox.Write(Small);
        Assert.Equal(OutputSandbox.Tree(Small), sandbox.Read());
        sandbox.Write(Large);
        Assert.Equal(OutputSandbox.Tree(Large), sandbox.Read());
        Assert.Empty(sandbox.Beside);
    }

    [SmallDiskFact]
    public void A_mount_point_that_gets_full_halfway_holds_old_and_new_files_and_the_next_run_finishes()
    {
        using var sandbox = new OutputSandbox();
        using var disk = new SmallDisk(sandbox.Out, 256);
        sandbox.With(("README.md", "mine"));
        WriteShared(sandbox, Small, NoObserver.Instance);

        AssertFull("the next run finishes", () => WriteShared(sandbox, Large, NoObserver.Instance));

        var (old, now) = (OutputSandbox.Tree(Small), OutputSandbox.Tree(Large));
        var found = sandbox.Read().Where(f => !f.Key.EndsWith('/') && f.Key != "README.md" && !f.Key.EndsWith(".lcnc-new", StringComparison.Ordinal)).ToList();
        Assert.All(found, f => Assert.True(old.GetValueOrDefault(f.Key) == f.Value || now.GetValueOrDefault(f.Key) == f.Value, f.Key));
        Assert.Equal("mine", sandbox.Read()["README.md"]);
        disk.Grow(4096);
        WriteShared(sandbox, Large, NoObserver.Instance);
        Assert.Equal(OutputSandbox.Tree([.. Large, ("README.md", "mine")]), sandbox.Read());
        Assert.Empty(sandbox.Beside);
    }

    [SmallDiskFact]
    public void A_run_on_a_mount_point_that_ends_at_any_step_is_finished_by_the_next()
    {
        using var sandbox = new OutputSandbox();
        using var disk = new SmallDisk(sandbox.Out, 4096);
        sandbox.With(("README.md", "mine"));
        (string, string)[] other = [("a/x/1", "ONE"), ("c/z/1", "new")];
        for (var step = 1; step < 60; step++)
        {
            var before = step % 2 == 0 ? other : Small;
            var after = step % 2 == 0 ? Small : other;
            WriteShared(sandbox, before, NoObserver.Instance);
            Assert.Equal(OutputSandbox.Tree([.. before, ("README.md", "mine")]), sandbox.Read());
            try
            {
                WriteShared(sandbox, after, StoppingObserver.Killing(step));
            }
            catch (Exception e) when (e is KilledException or AggregateException)
            {
                Assert.Equal("mine", sandbox.Read()["README.md"]);
            }

            WriteShared(sandbox, after, NoObserver.Instance);
            Assert.True(OutputSandbox.Tree([.. after, ("README.md", "mine")]).SequenceEqual(sandbox.Read()), $"After step {step}: {string.Join(", ", sandbox.Read())}");
            Assert.Empty(sandbox.Beside);
        }
    }

    [Theory]
    [InlineData(235)]
    [InlineData(245)]
    [InlineData(255)]
    [InlineData(300)]
    [InlineData(5_000)]
    public void A_path_that_is_too_long_is_one_finding_and_leaves_nothing_behind(int length)
    {
        using var sandbox = new OutputSandbox();
        var path = Path.Combine(sandbox.Parent, new string('x', length));
        try
        {
            Write(path, Small, _ => true, NoObserver.Instance);
            Assert.Equal(OutputSandbox.Tree(Small), Read(path));
        }
        catch (EnvironmentFailedException e)
        {
            Assert.Equal("LC7306", e.Diagnostic.Code);
            Assert.Empty(sandbox.Beside);
        }
    }

    [Fact]
    public void An_output_below_a_file_is_one_finding()
    {
        using var sandbox = new OutputSandbox();
        sandbox.With(("file", "mine"));

        var failure = Assert.Throws<EnvironmentFailedException>(() => Write(Path.Combine(sandbox.Out, "file", "out"), Small, _ => true, NoObserver.Instance));

        Assert.Equal("LC7306", failure.Diagnostic.Code);
        Assert.Equal(OutputSandbox.Tree(("file", "mine")), sandbox.Read());
    }

    [Fact]
    public void An_output_that_links_lead_to_in_a_circle_is_one_finding()
    {
        using var sandbox = new OutputSandbox();
        File.CreateSymbolicLink(sandbox.Out, "other");
        File.CreateSymbolicLink(Path.Combine(sandbox.Parent, "other"), "out");

        Assert.Equal("LC7302", Assert.Throws<EnvironmentFailedException>(() => sandbox.Write(Small)).Diagnostic.Code);
        Assert.Null(OutputOverlap.Find(sandbox.Out, [sandbox.Parent + "-other"]));
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_the_reason_of_the_system()
    {
        var finding = OutputDiagnostics.Unreadable("out", "Permission denied");

        Assert.Equal("LC7308", finding.Code);
        Assert.Equal("The output 'out' cannot be read: Permission denied.", finding.Message);
    }

    [UnprivilegedFact]
    public void An_output_that_may_not_be_read_is_one_finding()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var sandbox = new OutputSandbox();
        sandbox.Write(Small);
        File.SetUnixFileMode(sandbox.Out, UnixFileMode.None);
        try
        {
            Assert.Equal("LC7308", Assert.Throws<EnvironmentFailedException>(() => FolderPublishedTree.Open(sandbox.Out)).Diagnostic.Code);
            Assert.Equal("LC7308", Assert.Throws<EnvironmentFailedException>(() => sandbox.Write(Large)).Diagnostic.Code);
        }
        finally
        {
            File.SetUnixFileMode(sandbox.Out, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(OutputSandbox.Tree(Small), sandbox.Read());
    }

    private static void WriteShared(OutputSandbox sandbox, (string, string)[] tree, IOutputObserver observer) =>
        Write(sandbox.Out, tree, path => path != "README.md", observer);

    private static void AssertFull(string state, Action write)
    {
        var failure = Assert.Throws<EnvironmentFailedException>(write);
        Assert.Equal("LC7305", failure.Diagnostic.Code);
        Assert.Contains(state, failure.Message, StringComparison.Ordinal);
    }
}
