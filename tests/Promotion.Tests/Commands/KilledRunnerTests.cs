using System.Diagnostics;
using LcncInfra.Git;
using LcncInfra.Promotion.Tests.Sandboxes;
using Xunit.Abstractions;

namespace LcncInfra.Promotion.Tests.Commands;

public sealed class KilledRunnerTests(ITestOutputHelper output)
{
    [Fact]
    public void A_runner_killed_between_any_two_steps_of_the_whole_way_is_finished_by_the_next()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        sandbox.AddWaves();
        using var runners = new KilledRunners(sandbox);
        runners.Go();
        Report(sandbox, runners, ("dev", "Synced", []), ("qa", "Synced", []), ("prod", "Synced", ["canary"]), ("prod", "Synced", ["store"]));
        sandbox.ChangeMain("debug");
        sandbox.ChangeEnvironment("qa", "qa-only");
        runners.Go();
        Report(sandbox, runners, ("dev", "Synced", []), ("qa", "Synced", []), ("prod", "Failed", ["canary"]));
        runners.Go(steps => sandbox.With(steps, "rollback", "qa", "--to", "1", "--by", "jane").Done());

        Assert.Equal(("1 2", "1 1 2 1", "1 2 1"), (sandbox.Numbers("dev"), sandbox.Numbers("qa"), sandbox.Numbers("prod")));
        Assert.True(runners is { Steps: > 75, Resumed: > 35 }, $"{runners.Steps} steps, {runners.Resumed} resumed");
        sandbox.ShouldBeSoundAndLinear();
    }

    // Proposed, replaced by something newer, merged, squashed, closed; and what is not well any more is taken back.
    [Fact]
    public void A_runner_killed_between_any_two_steps_of_a_proposal_is_finished_by_the_next()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Proposing);
        using var runners = new KilledRunners(sandbox);
        runners.Go();
        sandbox.ChangeMain("debug");
        runners.Go();
        sandbox.Merge("dev", isSquashed: false);
        runners.Go();
        Report(sandbox, runners, ("dev", "Synced", []));
        sandbox.Merge("qa", isSquashed: true);
        runners.Go();
        sandbox.ChangeMain("trace");
        runners.Go();
        sandbox.InRepository("update-ref", "-d", "refs/heads/dev-next");
        runners.Go();
        Report(sandbox, runners, ("dev", "Failed", []));
        Report(sandbox, runners, ("dev", "Synced", []), ("qa", "Synced", []));

        Assert.Equal(("2", "2", string.Empty), (sandbox.Numbers("dev"), sandbox.Numbers("qa"), sandbox.Numbers("prod")));
        Assert.True(runners is { Steps: > 20, Resumed: > 15 }, $"{runners.Steps} steps, {runners.Resumed} resumed");
        sandbox.ShouldBeSoundAndLinear();
    }

    [Theory]
    [InlineData("before", "the push of what was decided")]
    [InlineData("after", "the push of the environment")]
    public void A_process_that_is_killed_is_finished_by_the_next(string when, string what)
    {
        if (OperatingSystem.IsWindows())
        {
            output.WriteLine("Skipped: the program that kills is a script of a shell.");
            return;
        }

        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        var before = sandbox.Refs();
        sandbox.Promote().Done();
        var after = sandbox.Refs();
        sandbox.Restore(before);
        sandbox.InRepository("prune", "--expire=now");

        Assert.Equal(128 + 9, Killed(sandbox, what == "the push of the environment" ? 3 : 2, when));

        var refs = sandbox.Refs();
        Assert.DoesNotContain(refs, new[] { before, after });
        Assert.Equal(when == "after", refs.Contains("refs/heads/dev", StringComparison.Ordinal));
        sandbox.Promote().Done();
        Assert.Equal(after, sandbox.Refs());
    }

    private static void Report(SalesSandbox sandbox, KilledRunners runners, params (string Environment, string State, string[] Clusters)[] reports)
    {
        foreach (var (environment, state, clusters) in reports)
        {
            sandbox.Now += TimeSpan.FromMinutes(7);
            sandbox.Report(environment, state, clusters);
            runners.Go();
        }
    }

    // Stands in for git, and kills who called it when it shall push for the n-th time.
    private static int Killed(SalesSandbox sandbox, int push, string when)
    {
        var folder = Path.Combine(sandbox.Root, "bin");
        var script = Path.Combine(folder, "git");
        var git = GitExecutable.Find();
        Directory.CreateDirectory(folder);
        File.WriteAllText(script, $$"""
            #!/bin/sh
            case " $* " in
              *" push "*)
                echo push >> "$0.pushes"
                if [ "$(wc -l < "$0.pushes")" -eq {{push}} ]; then
                  [ {{when}} = before ] || '{{git}}' "$@" > "$0.pushed" 2>&1
                  kill -9 $PPID
                  exit 1
                fi;;
            esac
            exec '{{git}}' "$@"

            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "lcnc.dll"), .. sandbox.PromoteArguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["TMPDIR"] = sandbox.Root;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
