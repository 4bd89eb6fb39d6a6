using LcncInfra.Cli.Output.Files;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Running;
using static LcncInfra.Cli.Tests.Output.OutputSandbox;

namespace LcncInfra.Cli.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly (string, string)[] First = [("a/x/1", "one"), ("a/x/2", "two"), ("a/README", "a"), ("b/y/1", "one"), ("c", "see")];
    private static readonly (string, string)[] Second = [("a/x/1", "one"), ("a/x/2", "TWO"), ("a/README", "a"), ("d/z/1", "new"), ("c", "see")];

    private readonly OutputSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_tree_is_written_where_nothing_was()
    {
        var plan = _sandbox.Write(First);

        Assert.Equal(First.Length, plan.Added.Count);
        Assert.Equal(OutputSandbox.Tree(First), _sandbox.Read());
        Assert.Empty(_sandbox.Beside);
    }

    [Fact]
    public void A_tree_is_written_into_an_empty_folder_and_one_of_which_all_is_absent()
    {
        Directory.CreateDirectory(_sandbox.Out);
        _sandbox.Write(First);
        Assert.Equal(OutputSandbox.Tree(First), _sandbox.Read());

        var deep = Path.Combine(_sandbox.Parent, "p", "q", "out");
        Write(deep, First, _ => true, NoObserver.Instance);
        Assert.Equal(OutputSandbox.Tree(First), Read(deep));
    }

    [Fact]
    public void A_tree_of_ours_becomes_another_and_emptied_folders_go()
    {
        _sandbox.Write(First);
        _sandbox.Write(Second);

        Assert.Equal(OutputSandbox.Tree(Second), _sandbox.Read());
        Assert.Empty(_sandbox.Beside);
    }

    [Theory]
    [InlineData("sha256:before", true)]
    [InlineData("sha256:of another control plane", false)]
    public void What_stays_is_named_ahead_only_if_something_will_change(string controlPlane, bool isStaged)
    {
        _sandbox.Write([.. First, (".lcnc/release.json", $"{{\"inputs\":{{\"controlPlane\":\"{controlPlane}\"}}}}")]);
        var observer = StoppingObserver.Counting();

        using (var output = OutputFolder.Open(_sandbox.Out, observer))
        {
            output.Expect("sha256:of another control plane");
        }

        // The lock is taken and given back.
        Assert.Equal(isStaged && OperatingSystem.IsLinux(), observer.Steps > 2);
        Assert.Empty(_sandbox.Beside);
    }

    [Fact]
    public void An_expected_tree_becomes_the_planned_one_with_files_for_folders_and_folders_for_files()
    {
        _sandbox.Write([("f", "file"), ("d/x/1", "deep"), ("d/x/2", "same"), ("e/y/1", "gone"), (".lcnc/release.json", "{\"inputs\":{\"controlPlane\":\"a\"}}")]);
        (string, string)[] next = [("f/now/a", "folder"), ("d/x/1", "DEEP"), ("d/x/2", "same"), ("e", "file"), (".lcnc/release.json", "{}")];

        Write(_sandbox.Out, next, _ => true, (NoObserver.Instance, IsExpected: true));

        Assert.Equal(OutputSandbox.Tree(next), _sandbox.Read());
        Assert.Empty(_sandbox.Beside);
    }

    [Fact]
    public void A_second_run_touches_nothing()
    {
        _sandbox.Write(First);
        var before = Times();
        var observer = StoppingObserver.Counting();

        var plan = Write(_sandbox.Out, First, _ => true, observer);

        Assert.False(plan.HasChanges);
        Assert.Equal(before, Times());
        Assert.Equal(2, observer.Steps);
    }

    [Fact]
    public void Only_files_that_differ_are_written()
    {
        _sandbox.Write(First);
        var before = Times();

        _sandbox.Write(Second);

        var after = Times();
        Assert.Equal(before["a/x/1"], after["a/x/1"]);
        Assert.Equal(before["c"], after["c"]);
    }

    [Fact]
    public void Files_of_others_stay()
    {
        _sandbox.With((".git/config", "git"), ("README.md", "mine"), ("a/x/notes", "mine"));
        Directory.CreateDirectory(Path.Combine(_sandbox.Out, "empty"));

        WriteBeside(First);
        WriteBeside(Second);

        var expected = OutputSandbox.Tree([.. Second, (".git/config", "git"), ("README.md", "mine"), ("a/x/notes", "mine")]);
        expected["empty/"] = string.Empty;
        Assert.Equal(expected, _sandbox.Read());
        Assert.Empty(_sandbox.Beside);
    }

    [Fact]
    public void A_link_at_a_path_of_ours_is_replaced_and_its_target_left_alone()
    {
        var outside = Path.Combine(_sandbox.Parent, "outside");
        File.WriteAllText(outside, "secret");
        _sandbox.With(("keep", "mine"), ("a/README", "a"));
        File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "c"), outside);

        WriteBeside(First);

        Assert.Equal("secret", File.ReadAllText(outside));
        Assert.Equal("see", _sandbox.Read()["c"]);
    }

    [Theory]
    [InlineData("a", "a file where a folder must go")]
    [InlineData("a/x", "a file where a folder must go")]
    public void A_file_where_a_folder_must_go_stops_the_run(string path, string because)
    {
        _sandbox.With((path, because));

        Refused("LC7303", () => WriteBeside(First));
    }

    [Fact]
    public void A_folder_where_a_file_must_go_stops_the_run()
    {
        _sandbox.With(("c/mine", "x"));
        Refused("LC7303", () => WriteBeside(First));

        Directory.Delete(Path.Combine(_sandbox.Out, "c"), recursive: true);
        Directory.CreateDirectory(Path.Combine(_sandbox.Out, "c"));
        Refused("LC7303", () => WriteBeside(First));
    }

    [Fact]
    public void A_linked_folder_is_not_written_through()
    {
        var outside = Path.Combine(_sandbox.Parent, "outside");
        Directory.CreateDirectory(outside);
        Directory.CreateDirectory(_sandbox.Out);
        File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "a"), outside);

        Refused("LC7303", () => Write(_sandbox.Out, First, _ => false, NoObserver.Instance));
        WriteBeside(First);

        Assert.Equal(OutputSandbox.Tree(First), _sandbox.Read());
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
    }

    [Fact]
    public void A_file_of_ours_can_become_a_folder_and_back()
    {
        _sandbox.With(("mine", "x"));
        WriteBeside([("a", "file"), ("b/c/d", "file")]);
        WriteBeside([("a/b", "file"), ("b", "file")]);

        Assert.Equal(OutputSandbox.Tree(("a/b", "file"), ("b", "file"), ("mine", "x")), _sandbox.Read());
    }

    [Fact]
    public void A_repository_is_never_removed()
    {
        _sandbox.With(("a/.git/config", "x"));

        Refused("LC7303", () => _sandbox.Write(First));
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        File.WriteAllText(_sandbox.Out, "x");

        Assert.Equal("LC7302", Assert.Throws<EnvironmentFailedException>(() => _sandbox.Write(First)).Diagnostic.Code);
        Assert.Equal("LC7302", Assert.Throws<EnvironmentFailedException>(() => Write("/", First, _ => false, NoObserver.Instance)).Diagnostic.Code);
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/a/x")]
    [InlineData(".")]
    public void A_folder_without_write_permission_stops_the_run(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _sandbox.Write(First);
        var full = Path.Combine(_sandbox.Parent, folder);
        File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var failure = Assert.Throws<EnvironmentFailedException>(() => _sandbox.Write(Second));
            Assert.Equal("LC7304", failure.Diagnostic.Code);
            Assert.Equal(OutputSandbox.Tree(First), _sandbox.Read());
        }
        finally
        {
            File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void An_output_that_is_named_by_a_link_is_written_where_it_leads()
    {
        _sandbox.Write(First);
        var link = Path.Combine(_sandbox.Parent, "link");
        Directory.CreateSymbolicLink(link, "out");

        Write(link, Second, _ => true, NoObserver.Instance);

        Assert.Equal(OutputSandbox.Tree(Second), _sandbox.Read());
        Assert.Equal("out", new DirectoryInfo(link).LinkTarget);
    }

    [Fact]
    public void The_second_of_two_runs_learns_who_holds_the_output()
    {
        using var first = OutputFolder.Open(_sandbox.Out);

        var failure = Assert.Throws<EnvironmentFailedException>(() => OutputFolder.Open(_sandbox.Out));

        Assert.Equal("LC7301", failure.Diagnostic.Code);
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains($"process {Environment.ProcessId} on {Environment.MachineName}", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_many_runs_at_once_each_works_or_is_told_and_none_is_mixed()
    {
        var trees = new[] { First, Second };
        var told = 0;
        Parallel.For(0, 64, i =>
        {
            try
            {
                _sandbox.Write(trees[i % 2]);
            }
            catch (EnvironmentFailedException e) when (e.Diagnostic.Code == "LC7301")
            {
                Interlocked.Increment(ref told);
            }
        });

        Assert.Contains(_sandbox.Read(), trees.Select(OutputSandbox.Tree));
        Assert.Empty(_sandbox.Beside);
        Assert.InRange(told, 0, 63);
    }

    [Fact]
    public void The_mode_of_the_output_is_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _sandbox.Write(First);
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(_sandbox.Out, mode);

        _sandbox.Write(Second);

        Assert.Equal(mode, File.GetUnixFileMode(_sandbox.Out));
    }

    [Theory]
    [InlineData("25 1 0:22 / /data/my\\040out rw - tmpfs tmpfs rw", "/data/my out")]
    [InlineData("25 1 0:22 / / rw - ext4 /dev/x rw", "/")]
    [InlineData("", "")]
    public void A_mount_point_is_read_from_the_table(string line, string folder) => Assert.Equal(folder, MountPoints.FolderOf(line));

    [Theory]
    [InlineData("cp", "cp", true)]
    [InlineData("cp/dev/out", "cp/dev", true)]
    [InlineData("cp", "cp/dev", true)]
    [InlineData("cp-out", "cp", false)]
    [InlineData("cp/out", "cp/dev", false)]
    public void An_output_inside_of_an_input_is_refused(string output, string input, bool refused) =>
        Assert.Equal(refused, OutputOverlap.Find(Path.Combine(_sandbox.Parent, output), [Path.Combine(_sandbox.Parent, input)])?.Code == "LC7307");

    private void WriteBeside((string, string)[] tree)
    {
        var ours = First.Concat(Second).Select(f => f.Item1).Concat(["a", "b/c/d", "a/b", "b"]).ToHashSet(StringComparer.Ordinal);
        Write(_sandbox.Out, tree, p => ours.Contains(p) && _sandbox.Read().GetValueOrDefault(p) != "a file where a folder must go", NoObserver.Instance);
    }

    private void Refused(string code, Action write)
    {
        var before = _sandbox.Read();
        Assert.Equal(code, Assert.Throws<EnvironmentFailedException>(write).Diagnostic.Code);
        Assert.Equal(before, _sandbox.Read());
        Assert.DoesNotContain("out.lcnc-new", _sandbox.Beside);
        Assert.DoesNotContain("out.lcnc-journal", _sandbox.Beside);
    }

    private Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(_sandbox.Out, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_sandbox.Out, f), File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
