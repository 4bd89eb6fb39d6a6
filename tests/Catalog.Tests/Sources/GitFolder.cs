using System.Diagnostics;

namespace LcncInfra.Catalog.Tests.Sources;

/// <summary>An empty git repository in a temporary folder, to ask git itself what it ignores.</summary>
public sealed class GitFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("lcnc-ignore-").FullName;

    public GitFolder()
    {
        Run("", "init", "-q");
        Run("", "config", "core.ignorecase", "false");
    }

    public IReadOnlyList<string> Ignored(string patterns, IReadOnlyList<string> paths)
    {
        File.WriteAllText(Path.Combine(_path, ".gitignore"), patterns);
        var output = Run(string.Join('\0', paths) + "\0", "check-ignore", "--no-index", "-z", "--stdin");
        var ignored = output.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(ignored.Contains)];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
