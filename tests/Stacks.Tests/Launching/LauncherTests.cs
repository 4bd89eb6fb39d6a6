using System.Diagnostics;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Tests.Launching;

public sealed class LauncherTests : IDisposable
{
    // Says what it was called with; fails where it is told to.
    private const string FakeDotnet = """
        #!/bin/sh
        echo "dotnet $*; PulumiSdk=$PulumiSdk; PULUMI_STACK=$PULUMI_STACK; in $(pwd)" >>"$FAKE_LOG"
        if [ "$1" = build ]; then echo "said by the build"; exit "${FAKE_BUILD:-0}"; fi
        echo "said by the program"
        exit 32
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ShellFact]
    public void The_launcher_builds_on_the_packages_and_becomes_the_program()
    {
        var (code, output, error, log) = Launch(build: 0);

        Assert.Equal(32, code);
        Assert.Equal("said by the program\n", output);
        Assert.Equal("said by the build\n", error);
        Assert.Equal(2, log.Count);
        Assert.Matches("^dotnet build stacks/Stacks.csproj .*; PulumiSdk=nuget; PULUMI_STACK=dev; in ", log[0]);
        Assert.Matches("^dotnet stacks/bin/nuget/Debug/net10.0/LcncInfra.Stacks.dll; PulumiSdk=nuget; PULUMI_STACK=dev; in ", log[1]);
        Assert.All(log, line => Assert.EndsWith(new DirectoryInfo(RepositoryRoot.Path).Name, line, StringComparison.Ordinal));
    }

    [ShellFact]
    public void A_build_that_fails_ends_the_launcher()
    {
        var (code, output, _, log) = Launch(build: 7);

        Assert.Equal(7, code);
        Assert.Equal(string.Empty, output);
        Assert.Single(log);
    }

    [Fact]
    public void The_project_names_a_launcher_for_every_system()
    {
        var project = File.ReadAllText(RepositoryRoot.Of("Pulumi.yaml"));

        Assert.Contains("\n    binary: stacks/run\n", project, StringComparison.Ordinal);
        Assert.True(File.Exists(RepositoryRoot.Of("stacks", "run")));
        var windows = File.ReadAllText(RepositoryRoot.Of("stacks", "run.cmd"));
        Assert.Contains("set \"PulumiSdk=nuget\"\r\n", windows, StringComparison.Ordinal);
        Assert.Contains(@"stacks\bin\nuget\Debug\net10.0\LcncInfra.Stacks.dll", windows, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(RepositoryRoot.Of("stacks", "run")).HasFlag(UnixFileMode.UserExecute));
    }

    [Theory]
    [InlineData("dev"), InlineData("qa"), InlineData("prod")]
    public void Every_stack_has_settings_that_lead_to_its_environment(string stack)
    {
        var found = new DiagnosticBag();

        var settings = StackSettingsReader.Read(RepositoryRoot.Path, stack, found);

        Assert.NotNull(settings);
        Assert.True(Directory.Exists(RepositoryRoot.Of(settings.Find("controlPlane") ?? string.Empty, stack)));
    }

    private (int Code, string Out, string Error, IReadOnlyList<string> Log) Launch(int build)
    {
        var fake = _folder.Write("bin/dotnet", FakeDotnet.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(fake, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var log = _folder.Of("log");

        // As the engine does: in the folder of Pulumi.yaml, by the name that stands there, with its variables and without arguments.
        var start = new ProcessStartInfo(RepositoryRoot.Of("stacks", "run"))
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_folder.Of("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["PULUMI_STACK"] = "dev";
        start.Environment["FAKE_LOG"] = log;
        start.Environment["FAKE_BUILD"] = build.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment.Remove("PulumiSdk");
        using var launcher = Process.Start(start) ?? throw new InvalidOperationException("The launcher cannot be started.");
        var output = launcher.StandardOutput.ReadToEnd();
        var error = launcher.StandardError.ReadToEnd();
        launcher.WaitForExit();
        return (launcher.ExitCode, output, error, File.ReadAllLines(log));
    }
}
