using System.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Templating.Tests;

/// <summary>Go itself, where it is installed with the packages that the judge needs.</summary>
public static class GoJudge
{
    private const string Packages = "/usr/share/gocode";

    private static readonly Lazy<string> Program = new(Build);

    /// <summary>Why Go cannot be asked; <see langword="null"/> if it can.</summary>
    public static string? SkipReason { get; } = FindSkipReason();

    /// <summary>The judge's answer to a file of snippets.</summary>
    public static string Ask(string snippets) => Run(Program.Value, [], snippets);

    private static string? FindSkipReason()
    {
        var hasGo = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Any(f => File.Exists(Path.Combine(f, "go")));
        if (!hasGo)
        {
            return "Skipped: Go is not on the PATH (Debian: golang-go), so the recorded results stand for it.";
        }

        return Directory.Exists(Path.Combine(Packages, "src/github.com/Masterminds/sprig")) ? null
            : "Skipped: sprig's source is not installed (Debian: golang-github-masterminds-sprig-dev), so the recorded results stand for it.";
    }

    private static string Build()
    {
        var program = Path.Combine(Path.GetTempPath(), $"template-judge-{Guid.NewGuid():N}");
        Run("go", ["build", "-o", program, "."], string.Empty);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(program);
        return program;
    }

    private static string Run(string program, IReadOnlyList<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryRoot.Of("tests", "tools", "template-judge"),
        };
        start.Environment["GO111MODULE"] = "off";
        start.Environment["GOPATH"] = Packages;
        start.Environment["GOFLAGS"] = string.Empty;
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException(errors.Result);
    }
}
