using System.Diagnostics;
using System.Text;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Runs a program that builds manifests: no shell, no network, nothing of the user's settings, and an end in time.</summary>
internal static class ToolProcess
{
    private const int MaximumErrorText = 600;

    // Where nobody listens: what a program fetches beside its sources would not be pinned.
    private const string NoProxy = "http://127.0.0.1:9";

    /// <summary>What the program prints.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="input">What it reads; <see langword="null"/> for nothing.</param>
    /// <exception cref="WorkloadException">It failed or took too long.</exception>
    public static string Run(string program, IReadOnlyList<string> arguments, TimeSpan timeout, string? input)
    {
        using var process = Start(program, arguments);
        using var late = new CancellationTokenSource(timeout);
        using var killing = late.Token.Register(() => Kill(process));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Write(process, input);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var name = Path.GetFileName(program);
        if (late.IsCancellationRequested)
        {
            throw new WorkloadException(WorkloadFailureKind.NotBuilt, $"{name} took too long.", "Run it by hand to see what it waits for.");
        }

        return process.ExitCode == 0
            ? output
            : throw new WorkloadException(WorkloadFailureKind.NotBuilt, $"{name} refuses: {Summary(errors.GetAwaiter().GetResult())}.", $"Correct the manifests; '{name} {arguments[0]}' says the same by hand.");
    }

    // A program that ends before it has read everything says itself why.
    private static void Write(Process process, string? input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    private static Process Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["HOME"] = Path.Combine(Path.GetTempPath(), "lcnc-no-home");
        start.Environment["TMPDIR"] = Path.GetTempPath();
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["KUBECONFIG"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        foreach (var proxy in new[] { "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy" })
        {
            start.Environment[proxy] = NoProxy;
        }

        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("A process did not start.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new WorkloadException(WorkloadFailureKind.NoProgram, $"'{program}' cannot be started: {e.Message}.", "Install it anew, or name another one.");
        }
    }

    private static string Summary(string errors)
    {
        var text = string.Join(' ', errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.');
        return string.Concat((text.Length > MaximumErrorText ? $"{text[..MaximumErrorText]}…" : text).Select(c => char.IsControl(c) ? ' ' : c));
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
