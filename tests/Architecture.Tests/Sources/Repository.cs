using System.Diagnostics;

namespace LcncInfra.Architecture.Tests.Sources;

/// <summary>The files of this repository that are, or would be, under version control.</summary>
public static class Repository
{
    private static readonly string[] Ignored = ["bin", "obj", ".git", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", "out", "artifacts"];

    /// <summary>All files, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Listed().Where(f => File.Exists(RepositoryRoot.Of(f))).Order(StringComparer.Ordinal)];

    private static readonly Lazy<IReadOnlyList<SourceCode>> Parsed = new(() =>
        [.. Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !IsMirror(f)).AsParallel().AsOrdered().Select(SourceCode.Parse)]);

    /// <summary>The C# files.</summary>
    public static IReadOnlyList<SourceCode> Sources => Parsed.Value;

    /// <summary>The C# files of what users run.</summary>
    public static IEnumerable<SourceCode> Product => Sources.Where(s => s.IsProduct);

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(RepositoryRoot.Of(path));

    /// <summary>The files below a folder whose name ends in a certain way.</summary>
    public static IEnumerable<string> Below(string folder, string ending) => Files.Where(f =>
        f.StartsWith($"{folder}/", StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));

    // The stand-ins for Pulumi's packages mirror an API whose names, shapes and sizes are given; their generator is ours.
    private static bool IsMirror(string path) => path.StartsWith("sdk/Pulumi", StringComparison.Ordinal);

    private static IEnumerable<string> Listed() => ListedByGit() ?? Found();

    private static string[]? ListedByGit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = RepositoryRoot.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            var listed = git?.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git?.WaitForExit();
            return git?.ExitCode == 0 ? listed : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // A copy without git: everything but what builds leave behind.
    private static IEnumerable<string> Found() => Directory
        .EnumerateFiles(RepositoryRoot.Path, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
        .Where(f => !f.Split('/').Intersect(Ignored, StringComparer.Ordinal).Any());
}
