using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace LcncInfra.Testing;

/// <summary>Packages from npm that a <c>package-lock.json</c> pins, installed on first use into a folder that all tests share.</summary>
/// <remarks>Test assemblies run side by side, so installing happens under a mutex of the whole machine.</remarks>
public sealed class NpmFolder
{
    private readonly Lazy<string?> _reason;

    /// <summary>Packages that a folder of the repository pins.</summary>
    /// <param name="folder">Full path of the folder with <c>package.json</c> and <c>package-lock.json</c>.</param>
    public NpmFolder(string folder)
        : this(folder, prepare: null)
    {
    }

    private NpmFolder(string folder, Action? prepare)
    {
        Path = folder;
        _reason = new(() => Guarded(prepare));
    }

    /// <summary>Where <c>node_modules</c> is.</summary>
    public string Path { get; }

    /// <summary>Why tests on the packages are skipped; <see langword="null"/> once they are there.</summary>
    public string? SkipReason => _reason.Value;

    /// <summary>Packages that a text pins, in a folder of its own below another one, named by the digest of the text.</summary>
    /// <param name="parent">Full path of the folder above, which git does not track.</param>
    /// <param name="package">Text of <c>package.json</c>.</param>
    /// <param name="packageLock">Text of <c>package-lock.json</c>.</param>
    public static NpmFolder Of(string parent, string package, string packageLock)
    {
        var folder = System.IO.Path.Combine(parent, Digest(packageLock));
        return new NpmFolder(folder, () =>
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(System.IO.Path.Combine(folder, "package.json"), package);
            File.WriteAllText(System.IO.Path.Combine(folder, "package-lock.json"), packageLock);
        });
    }

    /// <summary>A file of an installed package.</summary>
    /// <exception cref="InvalidOperationException">The packages could not be installed.</exception>
    public string Of(params string[] segments) => SkipReason is { } reason
        ? throw new InvalidOperationException(reason)
        : System.IO.Path.Combine([Path, "node_modules", .. segments]);

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private string? Guarded(Action? prepare)
    {
        using var mutex = new Mutex(initiallyOwned: false, $"lcncinfra-npm-{Digest(Path)}");
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The process that held it was killed; what it left half done is done again.
        }

        try
        {
            return Install(prepare);
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private string? Install(Action? prepare)
    {
        prepare?.Invoke();
        var digest = Digest(File.ReadAllText(System.IO.Path.Combine(Path, "package-lock.json")));
        var marker = System.IO.Path.Combine(Path, "node_modules", $".installed-{digest}");
        if (File.Exists(marker))
        {
            return null;
        }

        if (Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline") is { } problem)
        {
            return $"Skipped: the npm packages of {System.IO.Path.GetRelativePath(RepositoryRoot.Path, Path)} could not be installed: {problem}";
        }

        File.WriteAllText(marker, string.Empty);
        return null;
    }

    private string? Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? tool + ".cmd" : tool, arguments)
        {
            WorkingDirectory = Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : LastError(error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"{tool} is not on this machine.";
        }
    }

    private static string LastError(string text) =>
        text.Split('\n').FirstOrDefault(l => l.StartsWith("npm error", StringComparison.Ordinal)) ?? text.Trim();
}
