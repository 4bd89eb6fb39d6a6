using System.Text;
using LcncInfra.Cli.Output;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Tests.Output;

/// <summary>An output in a temporary folder, with trees and plans that are short to write.</summary>
public sealed class OutputSandbox : IDisposable
{
    // Where there is a file system in memory: these tests make tens of thousands of files.
    private const string Memory = "/dev/shm";

    /// <summary>The folder that holds the output.</summary>
    public string Parent { get; } = Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, $"lcnc-output-{Guid.NewGuid():N}")).FullName
        : Directory.CreateTempSubdirectory("lcnc-output-").FullName;

    /// <summary>The output.</summary>
    public string Out => Path.Combine(Parent, "out");

    /// <summary>What stands beside the output.</summary>
    public IReadOnlyList<string> Beside => [.. Directory.EnumerateFileSystemEntries(Parent).Where(p => p != Out).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    /// <summary>Writes files as others do.</summary>
    public OutputSandbox With(params (string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(Out, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? Out);
            File.WriteAllText(file, content);
        }

        return this;
    }

    /// <summary>Every file of the output with its content; links with their target.</summary>
    public SortedDictionary<string, string> Read() => Read(Out);

    internal static SortedDictionary<string, string> Read(string root)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(root))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            {
                var info = new FileInfo(entry);
                var path = Path.GetRelativePath(root, entry).Replace('\\', '/');
                if (info.LinkTarget is not null)
                {
                    found[path] = $"-> {info.LinkTarget}";
                }
                else
                {
                    found[Directory.Exists(entry) ? path + "/" : path] = Directory.Exists(entry) ? string.Empty : File.ReadAllText(entry);
                }
            }
        }

        return found;
    }

    /// <summary>What <see cref="Read()"/> gives of a folder with exactly these files.</summary>
    public static SortedDictionary<string, string> Tree(params (string Path, string Content)[] files)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, content) in files)
        {
            tree[path] = content;
            foreach (var folder in PathPrefixes.Of(path))
            {
                tree[folder + "/"] = string.Empty;
            }
        }

        return tree;
    }

    /// <summary>Opens the output, plans a tree that owns what <paramref name="owned"/> says, writes it.</summary>
    internal static Plan Write(string path, (string Path, string Content)[] tree, Func<string, bool> owned, IOutputObserver observer) =>
        Write(path, tree, owned, (observer, IsExpected: false));

    /// <summary>The same, where the output may be told before that a plan will come.</summary>
    internal static Plan Write(string path, (string Path, string Content)[] tree, Func<string, bool> owned, (IOutputObserver Observer, bool IsExpected) how)
    {
        using var output = OutputFolder.Open(path, how.Observer);
        if (how.IsExpected)
        {
            output.Expect("sha256:of another control plane");
        }

        var plan = PlanOf(output.Published, tree, owned);
        output.Write(plan);
        return plan;
    }

    internal Plan Write((string Path, string Content)[] tree) => Write(Out, tree, _ => true, NoObserver.Instance);

    /// <summary>Writes files that own all that is there.</summary>
    internal static void Write(string path, IEnumerable<RenderedFile> files)
    {
        using var output = OutputFolder.Open(path, NoObserver.Instance);
        output.Write(PlanOf(output.Published, [.. files.OrderBy(f => f.Path)], _ => true));
    }

    internal static Plan PlanOf(FolderPublishedTree published, (string Path, string Content)[] tree, Func<string, bool> owned) => PlanOf(
        published,
        [.. tree.Select(f => new RenderedFile(RepositoryPath.Of(f.Path.Split('/')), Encoding.UTF8.GetBytes(f.Content), "test")).OrderBy(f => f.Path)],
        owned);

    private static Plan PlanOf(FolderPublishedTree published, List<RenderedFile> files, Func<string, bool> owned)
    {
        var same = published.HasSame(files);
        var there = published.Paths.ToHashSet(StringComparer.Ordinal);
        var wanted = files.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal);
        var others = published.Paths.Where(p => !wanted.Contains(p)).ToList();
        return new Plan
        {
            Added = files.Where((f, i) => !same[i] && !there.Contains(f.Path.Value)).ToValueList(),
            Changed = files.Where((f, i) => !same[i] && there.Contains(f.Path.Value)).ToValueList(),
            Unchanged = files.Where((_, i) => same[i]).ToValueList(),
            Removed = others.Where(owned).ToValueList(),
            Kept = others.Where(p => !owned(p)).ToValueList(),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Parent, recursive: true);
}
