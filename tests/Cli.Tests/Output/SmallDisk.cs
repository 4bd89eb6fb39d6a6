using System.Diagnostics;

namespace LcncInfra.Cli.Tests.Output;

/// <summary>A file system of some kilobytes, in memory, mounted on a folder.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<string?> Problem = new(Try);

    private readonly string _folder;

    public SmallDisk(string folder, int kilobytes)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        Assert.Equal(string.Empty, Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "lcnc-test", folder));
    }

    /// <summary>Why there can be none here; <see langword="null"/> if there can.</summary>
    public static string? SkipReason => Problem.Value;

    /// <summary>Makes it larger.</summary>
    public void Grow(int kilobytes) => Assert.Equal(string.Empty, Run("mount", "-o", $"remount,size={kilobytes}k", _folder));

    public void Dispose() => Run("umount", _folder);

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "small disks are mounted on Linux only";
        }

        var folder = Directory.CreateTempSubdirectory("lcnc-disk-").FullName;
        var problem = Run("mount", "-t", "tmpfs", "-o", "size=64k", "lcnc-test", folder);
        if (problem.Length == 0)
        {
            Run("umount", folder);
        }

        Directory.Delete(folder);
        return problem.Length == 0 ? null : $"a small disk cannot be mounted: {problem}";
    }

    private static string Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
                ?? throw new InvalidOperationException($"{program} did not start.");
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? string.Empty : error.Trim() is { Length: > 0 } said ? said : $"exit code {process.ExitCode}";
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }
}
