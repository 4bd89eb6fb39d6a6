using System.Diagnostics;
using LcncInfra.Git;

namespace LcncInfra.Testing.Git;

/// <summary>A temporary folder with real repositories, made by git itself.</summary>
public sealed class GitSandbox : IDisposable
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("lcnc-git-").FullName;

    /// <summary>How git is used, with a cache inside of the folder.</summary>
    public GitOptions Options => new() { CacheFolder = Path.Combine(Root, "cache") };

    /// <summary>A full path below the folder.</summary>
    public string PathOf(params string[] segments) => Path.Combine([Root, .. segments]);

    /// <summary>Makes an empty repository.</summary>
    public string Init(string name, params string[] options)
    {
        var folder = PathOf(name);
        Directory.CreateDirectory(folder);
        Run(folder, ["init", "--quiet", "--initial-branch=main", .. options]);
        return folder;
    }

    /// <summary>Commits files on a branch, which begins empty if it is new, and gives the commit.</summary>
    public static string Commit(string folder, string branch, params (string Path, string Content)[] files)
    {
        var exists = Run(folder, "branch", "--list", "--", branch).Length > 0;
        Run(folder, exists ? ["checkout", "--quiet", branch] : ["checkout", "--quiet", "--orphan", branch]);
        if (!exists)
        {
            Run(folder, "rm", "-rfq", "--ignore-unmatch", ".");
        }

        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            File.WriteAllText(file, content);
        }

        return CommitAll(folder);
    }

    /// <summary>Commits the work tree as it is, and gives the commit.</summary>
    public static string CommitAll(string folder)
    {
        Run(folder, "add", "-A", "-f");
        Run(folder, "commit", "--quiet", "--allow-empty", "-m", "Change");
        return Run(folder, "rev-parse", "HEAD");
    }

    /// <summary>Runs git and gives what it printed.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/env") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] settings = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"];
        foreach (var argument in settings.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("Git did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {errors.Result}");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
