using System.Runtime.Versioning;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Output.Files;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Cli.Tests.Output;

public sealed class FolderPublishedTreeTests : IDisposable
{
    private readonly OutputSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_folder_that_is_absent_holds_nothing()
    {
        var tree = FolderPublishedTree.Open(_sandbox.Out);

        Assert.Empty(tree.Paths);
        Assert.Equal([false], tree.HasSame([File("a", "x")]));
        Assert.Null(tree.Read("a"));
    }

    [Fact]
    public void Paths_come_in_ordinal_order_whatever_the_folders_are_called()
    {
        string[] paths = ["a-b/x", "a/x", "a.b", "a/b/c", "a/b-c", "a/b.c/d", "B/x", "b", "é/x", ".x/y"];
        _sandbox.With([.. paths.Select(p => (p, "x"))]);

        Assert.Equal(paths.Order(StringComparer.Ordinal), FolderPublishedTree.Open(_sandbox.Out).Paths);
    }

    [Fact]
    public void Paths_come_in_ordinal_order_for_any_names()
    {
        var segment = Gen.Elements("a", "b", "a-b", "a.b", "a!", "ab", "A", "é").Select(s => s);
        var path = segment.ListOf().Where(s => s.Count is > 0 and < 5).Select(s => string.Join('/', s));
        Prop.ForAll(path.ListOf().ToArbitrary(), paths =>
        {
            using var sandbox = new OutputSandbox();
            var files = paths.Select(p => p + "/leaf").Distinct(StringComparer.Ordinal).ToList();
            sandbox.With([.. files.Select(p => (p, p))]);
            return FolderPublishedTree.Open(sandbox.Out).Paths.SequenceEqual(files.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Links_are_listed_and_never_followed()
    {
        _sandbox.With(("real/a", "x"));
        System.IO.File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "folder"), "real");
        System.IO.File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "file"), "real/a");
        System.IO.File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "loop"), ".");
        System.IO.File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "nowhere"), "/absent");

        var tree = FolderPublishedTree.Open(_sandbox.Out);

        Assert.Equal(["file", "folder", "loop", "nowhere", "real/a"], tree.Paths);
        Assert.Equal([true, false, false, false], tree.HasSame([File("real/a", "x"), File("folder/a", "x"), File("file", "x"), File("loop/real/a", "x")]));
        Assert.Null(tree.Read("file"));
        Assert.Null(tree.Read("folder/a"));
        Assert.Equal("x"u8.ToArray(), tree.Read("real/a"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_the_same_is_found_whether_it_is_read_before_or_when_it_is_asked_for(bool ahead)
    {
        var large = new string('x', 100_000);
        (string Path, string Content)[] files = [.. Enumerable.Range(0, 700).Select(i => ($"a/f{i:D3}", $"content {i}")), ("b/empty", ""), ("b/large", large), ("c", "see")];
        _sandbox.With(files);
        System.IO.File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "link"), "c");
        var tree = FolderPublishedTree.Open(_sandbox.Out);
        if (ahead)
        {
            tree.ReadAhead();
        }

        Assert.All(tree.HasSame([.. files.Select(f => File(f.Path, f.Content))]), Assert.True);
        Assert.All(tree.HasSame([.. files.Select(f => File(f.Path, f.Content + "!"))]), Assert.False);
        Assert.Equal([false, false], tree.HasSame([File("absent", "x"), File("link", "see")]));
        tree.GiveUp();
    }

    [Fact]
    public void Both_ways_of_listing_give_the_same_names()
    {
        _sandbox.With([.. Enumerable.Range(0, 3000).Select(i => ($"a rather long name of a file, so that one call does not list all {i}", "x"))]);
        _sandbox.With(("folder/x", "x"), ("ü", "x"), (".hidden", "x"));
        System.IO.File.CreateSymbolicLink(Path.Combine(_sandbox.Out, "link"), "folder");

        var portable = FolderEntries.Of(_sandbox.Out).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(3004, portable.Count);
        Assert.Contains("folder/", portable);
        Assert.Contains("link", portable);
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(portable, LinuxFolderEntries.Of(_sandbox.Out).Order(StringComparer.Ordinal));
            Assert.Throws<IOException>(ListLink);
        }
    }

    [Fact]
    public void A_link_to_a_folder_is_ordered_as_a_file()
    {
        _sandbox.With(("a-b", "x"), ("real/x", "x"));
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Out, "a"), "real");

        Assert.Equal(["a", "a-b", "real/x"], FolderPublishedTree.Open(_sandbox.Out).Paths);
    }

    [Fact]
    public void A_repository_is_one_path()
    {
        _sandbox.With((".git/config", "x"), ("a/.git/config", "x"), ("a/b", "x"));

        var tree = FolderPublishedTree.Open(_sandbox.Out);

        Assert.Equal([".git", "a/.git", "a/b"], tree.Paths);
        Assert.Equal([".git", "a/.git"], tree.Closed);
    }

    [Fact]
    public void An_empty_folder_is_noticed()
    {
        _sandbox.With(("a/b", "x"));
        Assert.False(FolderPublishedTree.Open(_sandbox.Out).HasEmptyFolder);

        Directory.CreateDirectory(Path.Combine(_sandbox.Out, "a", "empty"));
        Assert.True(FolderPublishedTree.Open(_sandbox.Out).HasEmptyFolder);
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abd", false)]
    [InlineData("abc", "ab", false)]
    [InlineData("ab", "abc", false)]
    [InlineData("", "a", false)]
    [InlineData("a", "", false)]
    public void Files_are_the_same_when_all_bytes_are(string there, string wanted, bool same)
    {
        _sandbox.With(("a", there));
        foreach (var files in Both())
        {
            Assert.Equal(same, files.Holds("a", Encoding.UTF8.GetBytes(wanted)));
        }
    }

    [Theory]
    [InlineData(16 * 1024)]
    [InlineData((16 * 1024) - 1)]
    [InlineData(100_000)]
    [InlineData(3_000_000)]
    public void Large_files_are_compared_to_the_end(int length)
    {
        var content = Enumerable.Range(0, length).Select(i => (byte)(i * 31)).ToArray();
        var other = content.ToArray();
        other[^1]++;
        Directory.CreateDirectory(_sandbox.Out);
        System.IO.File.WriteAllBytes(Path.Combine(_sandbox.Out, "a"), content);
        foreach (var files in Both())
        {
            Assert.True(files.Holds("a", content));
            Assert.False(files.Holds("a", other));
            Assert.False(files.Holds("a", content.AsSpan(0, length - 1)));
            Assert.False(files.Holds("a", [.. content, 0]));
        }
    }

    [Fact]
    public void Both_ways_of_writing_do_the_same()
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 70_000));
        foreach (var (files, i) in Both().Select((f, i) => (f, i)))
        {
            files.Create($"{i}/deep/er/a", content);
            files.Create($"{i}/deep/er/b", []);
            Assert.Throws<IOException>(() => files.Create($"{i}/deep/er/a", content));
            Assert.True(files.Holds($"{i}/deep/er/a", content));
            files.Remove($"{i}/deep/er/a");
            files.Remove($"{i}/deep/er/a");
            files.Remove($"{i}/absent/a");
            files.RemoveFolder($"{i}/deep/er");
            Assert.True(System.IO.File.Exists(Path.Combine(_sandbox.Out, $"{i}/deep/er/b")));
            files.Remove($"{i}/deep/er/b");
            files.RemoveFolder($"{i}/deep/er");
            Assert.False(Directory.Exists(Path.Combine(_sandbox.Out, $"{i}/deep/er")));
        }
    }

    [SupportedOSPlatform("linux")]
    private void ListLink() => LinuxFolderEntries.Of(Path.Combine(_sandbox.Out, "link"));

    private static RenderedFile File(string path, string content) => new(RepositoryPath.Of(path.Split('/')), Encoding.UTF8.GetBytes(content), "test");

    private IEnumerable<FolderFiles> Both()
    {
        Directory.CreateDirectory(_sandbox.Out);
        return [FolderFiles.Of(_sandbox.Out), new PortableFolderFiles(_sandbox.Out)];
    }
}
