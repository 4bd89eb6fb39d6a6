using System.Diagnostics;
using System.Security.Cryptography;

namespace LcncInfra.Testing.Go;

/// <summary>Asks Go itself: builds a program of <c>tests/tools</c> and gives it questions, one a line, for as many answers.</summary>
/// <remarks>Needs Debian's <c>golang-go</c> and the packages the program imports (<c>golang-gopkg-yaml.v2-dev</c> and so on).</remarks>
public static class GoJudge
{
    private const string Libraries = "/usr/share/gocode";

    private static readonly Lock Building = new();

    /// <summary>Why Go cannot be asked here; <see langword="null"/> if it can.</summary>
    public static string? SkipReason { get; } = FindSkipReason();

    /// <summary>The answers of a program to some questions.</summary>
    /// <param name="program">The folder of the program below <c>tests/tools</c>.</param>
    /// <param name="questions">Lines without breaks.</param>
    public static IReadOnlyList<string> Ask(string program, IEnumerable<string> questions)
    {
        var lines = questions.ToList();
        using var process = Process.Start(new ProcessStartInfo(Build(program)) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var asking = Task.Run(() =>
        {
            using var input = process.StandardInput;
            lines.ForEach(input.WriteLine);
        });
        var answers = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        asking.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(lines.Count, answers.Length);
        return answers;
    }

    private static string Build(string program)
    {
        var folder = RepositoryRoot.Of("tests", "tools", program);
        var sources = Directory.GetFiles(folder, "*.go").Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes).ToArray();
        var cache = Path.Combine(Path.GetTempPath(), "lcncinfra-go");
        var binary = Path.Combine(cache, $"{program}-{Convert.ToHexStringLower(SHA256.HashData(sources))[..16]}");
        lock (Building)
        {
            if (!File.Exists(binary))
            {
                Directory.CreateDirectory(cache);
                Run(folder, cache, $"{binary}.{Environment.ProcessId}");
                File.Move($"{binary}.{Environment.ProcessId}", binary, overwrite: true);
            }
        }

        return binary;
    }

    private static void Run(string folder, string cache, string binary)
    {
        var start = new ProcessStartInfo("go", ["build", "-o", binary, "."])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            Environment =
            {
                ["GO111MODULE"] = "off",
                ["GOPATH"] = Libraries,
                ["GOCACHE"] = Path.Combine(cache, "build"),
                ["GOFLAGS"] = "",
            },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("go did not start.");
        var problems = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, problems);
    }

    private static string? FindSkipReason()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (!path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "go"))))
        {
            return "Skipped: go is not installed, so Go itself cannot be asked; its recorded answers are still compared.";
        }

        return Directory.Exists(Path.Combine(Libraries, "src", "gopkg.in", "yaml.v3"))
            ? null
            : $"Skipped: Go's libraries are not in {Libraries}, so Go itself cannot be asked; its recorded answers are still compared.";
    }
}
