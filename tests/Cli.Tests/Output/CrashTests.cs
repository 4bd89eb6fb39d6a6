using System.Globalization;
using LcncInfra.Cli.Output.Journals;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using Xunit.Abstractions;

namespace LcncInfra.Cli.Tests.Output;

public sealed class CrashTests(ITestOutputHelper output)
{
    // Each kill interrupts so many outputs, at as many points: half of them ours alone, half shared.
    private const int Kills = 40;
    private const int OutputsOfAKill = 8;

    // About two rounds of all outputs.
    private const int MaximumStep = 1_000;

    // 128 and the number of the signal.
    private const int Killed = 137;
    private const int NoSpace = 28;
    private const int InputOutput = 5;

    internal static readonly (string, string)[] Old = [.. Files("old", 0, 12), ("same", "same"), ("gone/with/all/f", "old"), Release("old")];
    internal static readonly (string, string)[] New = [.. Files("new", 6, 12), ("same", "same"), Release("new")];
    private static readonly (string, string)[] Foreign = [("README.md", "mine"), ("ct-7/t/notes", "mine"), (".git/HEAD", "ref")];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_run_that_ends_at_any_step_leaves_what_is_promised_and_the_next_repairs(bool shared, bool expected)
    {
        var steps = Steps(shared, expected);
        Assert.InRange(steps, 10, 200);
        for (var step = 1; step <= steps; step++)
        {
            using var sandbox = Prepared(shared);

            Stop(sandbox, StoppingObserver.Killing(step), expected);

            AssertPromised(sandbox, shared);
            AssertRepaired(sandbox, shared);
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_repair_that_ends_at_any_step_is_repaired_too(bool shared, bool expected)
    {
        var steps = Steps(shared, expected);
        for (var step = 1; step <= steps; step++)
        {
            for (var again = 1; again <= steps; again += 9)
            {
                using var sandbox = Prepared(shared);
                Stop(sandbox, StoppingObserver.Killing(step), expected);
                Stop(sandbox, StoppingObserver.Killing(again), expected);

                AssertPromised(sandbox, shared);
                AssertRepaired(sandbox, shared);
            }
        }
    }

    [Fact]
    public void A_process_that_is_killed_at_any_point_leaves_what_is_promised_and_the_next_repairs()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("LCNC_CRASH_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"LCNC_CRASH_SEED={seed}");
        var random = new Random(seed);
        var steps = Enumerable.Range(0, Kills).Select(_ => random.Next(1, MaximumStep)).ToList();
        var interrupted = 0;

        Parallel.ForEach(steps, new ParallelOptions { MaxDegreeOfParallelism = 2 }, step => Interlocked.Add(ref interrupted, KillOnce(step, seed)));

        output.WriteLine($"{interrupted} of {Kills * OutputsOfAKill} outputs were caught in the middle");
        Assert.InRange(interrupted, Kills * OutputsOfAKill / 4, Kills * OutputsOfAKill);
    }

    /// <summary>Kills one process that writes many outputs, and gives how many it was in the middle of.</summary>
    private static int KillOnce(int step, int seed)
    {
        var sandboxes = Enumerable.Range(0, OutputsOfAKill).Select(i => Prepared(shared: IsShared(i))).ToList();
        try
        {
            var exitCode = WritingProcess.RunUntilKilled(sandboxes.Select(s => s.Out), step);
            Assert.Equal(OperatingSystem.IsWindows() ? -1 : Killed, exitCode);

            var interrupted = sandboxes.Count(s => s.Beside.Any(name => name != "out.lcnc-lock"));
            for (var i = 0; i < sandboxes.Count; i++)
            {
                AssertKept(sandboxes[i], i, $"seed {seed}, step {step}, output {i}");
            }

            return interrupted;
        }
        finally
        {
            sandboxes.ForEach(s => s.Dispose());
        }
    }

    private static void AssertKept(OutputSandbox sandbox, int i, string what)
    {
        try
        {
            AssertPromised(sandbox, IsShared(i));
            AssertRepaired(sandbox, IsShared(i));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Killed at {what}: {e.Message}", e);
        }
    }

    private static bool IsShared(int i) => i % 2 == 1;

    [Fact]
    public void The_second_of_two_processes_learns_who_writes_and_may_when_that_is_done()
    {
        using var sandbox = Prepared(shared: true);
        var before = sandbox.Read();
        using var first = WritingProcess.StartAndHold(sandbox.Out);

        var told = Assert.Throws<EnvironmentFailedException>(() => Write(sandbox, NoObserver.Instance)).Diagnostic;
        var run = CommandRun.Of("generate", CommandRun.Example, "-e", "dev", "-o", sandbox.Out);

        Assert.Equal("LC7301", told.Code);
        Assert.Contains(OperatingSystem.IsLinux() ? $": process {first.Id} on " : ": ", told.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.EnvironmentFailed, run.Code);
        Assert.StartsWith($"error LC7301: {told.Message}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, sandbox.Read());

        first.StandardInput.WriteLine();
        first.WaitForExit();
        Assert.Equal(0, first.ExitCode);
        Assert.Equal(Expected(New, true), sandbox.Read());
        AssertRepaired(sandbox, shared: true);
    }

    [Theory]
    [InlineData(false, NoSpace, "LC7305", false)]
    [InlineData(false, NoSpace, "LC7305", true)]
    [InlineData(true, NoSpace, "LC7305", false)]
    [InlineData(false, InputOutput, "LC7306", false)]
    [InlineData(false, InputOutput, "LC7306", true)]
    [InlineData(true, InputOutput, "LC7306", false)]
    public void A_disk_that_fails_at_any_step_is_one_finding_and_nothing_is_lost(bool shared, int error, string code, bool expected)
    {
        var steps = Steps(shared, expected);
        var failed = 0;
        for (var step = 1; step <= steps; step++)
        {
            using var sandbox = Prepared(shared);
            var observer = StoppingObserver.Failing(step, error);
            try
            {
                Write(sandbox, observer, expected);
                Assert.Equal(Expected(New, shared), sandbox.Read());
            }
            catch (EnvironmentFailedException e)
            {
                failed++;
                Assert.Equal(code, e.Diagnostic.Code);
                AssertPromised(sandbox, shared);
                AssertIsAsSaid(sandbox, shared, e.Message);
            }

            AssertRepaired(sandbox, shared);
        }

        Assert.InRange(failed, 5, steps);
    }

    [Fact]
    public void A_journal_that_is_not_whole_is_not_followed()
    {
        using var sandbox = Prepared(shared: true);
        var journal = Path.Combine(sandbox.Parent, "out.lcnc-journal");
        Directory.CreateDirectory(journal);
        File.WriteAllText(Path.Combine(journal, "journal"), "lcnc journal 1\nremove README.md\n");

        AssertRepaired(sandbox, shared: true);
    }

    [Theory]
    [InlineData("remove ../outside")]
    [InlineData("remove /etc/passwd")]
    [InlineData("remove a/../../outside")]
    [InlineData("write x 1 a")]
    [InlineData("write 0 1 ../outside")]
    [InlineData("run a")]
    public void A_journal_that_leads_out_is_not_followed(string line) =>
        Assert.Null(JournalFile.Read($"lcnc journal 1\n{line}\nend 1\n"));

    [Fact]
    public void A_journal_reads_back_as_it_was_written()
    {
        JournalEntry[] entries = [new("a b/c", 3, 12), new("gone away", null, 0)];

        Assert.Equal(entries, JournalFile.Read(JournalFile.Write(entries)));
        Assert.Null(JournalFile.Read(JournalFile.Write(entries)[..^3]));
    }

    internal static IEnumerable<(string, string)> Files(string content, int from, int count) =>
        Enumerable.Range(from, count).Select(i => ($"ct-{i % 4}/t-{i}/f", i % 3 == 0 ? "constant" : $"{content} {i}"));

    internal static bool IsOurs(string path) => Foreign.All(f => f.Item1 != path) && path != ".git";

    private static OutputSandbox Prepared(bool shared)
    {
        var sandbox = new OutputSandbox();
        if (shared)
        {
            sandbox.With(Foreign);
        }

        OutputSandbox.Write(sandbox.Out, Old, IsOurs, NoObserver.Instance);
        return sandbox;
    }

    private static (string, string) Release(string controlPlane) =>
        (".lcnc/release.json", $"{{\"inputs\": {{\"controlPlane\": \"{controlPlane}\"}}}}");

    private static int Steps(bool shared, bool expected)
    {
        using var sandbox = Prepared(shared);
        var observer = StoppingObserver.Counting();
        Write(sandbox, observer, expected);
        return observer.Steps;
    }

    private static void Write(OutputSandbox sandbox, IOutputObserver observer, bool expected = false) =>
        OutputSandbox.Write(sandbox.Out, New, IsOurs, (observer, expected));

    private static void Stop(OutputSandbox sandbox, IOutputObserver observer, bool expected)
    {
        try
        {
            Write(sandbox, observer, expected);
        }
        catch (KilledException)
        {
            return;
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.All(i => i is KilledException))
        {
            return;
        }
    }

    private static SortedDictionary<string, string> Expected((string, string)[] tree, bool shared) => OutputSandbox.Tree(shared ? [.. tree, .. Foreign] : tree);

    private static void AssertPromised(OutputSandbox sandbox, bool shared)
    {
        var found = sandbox.Read();
        if (!shared)
        {
            Assert.Contains(found, new[] { Expected(Old, false), Expected(New, false) });
            return;
        }

        var (old, now) = (Expected(Old, true), Expected(New, true));
        Assert.All(found.Where(f => !f.Key.EndsWith('/')), f => Assert.True(old.GetValueOrDefault(f.Key) == f.Value || now.GetValueOrDefault(f.Key) == f.Value, f.Key));
        Assert.All(old.Keys.Intersect(now.Keys, StringComparer.Ordinal), path => Assert.Contains(path, found.Keys));
    }

    private static void AssertIsAsSaid(OutputSandbox sandbox, bool shared, string message)
    {
        if (message.Contains("Nothing in it was changed", StringComparison.Ordinal))
        {
            Assert.Equal(Expected(Old, shared), sandbox.Read());
            Assert.Empty(sandbox.Beside);
        }
        else
        {
            Assert.Contains("the next run finishes", message, StringComparison.Ordinal);
        }
    }

    private static void AssertRepaired(OutputSandbox sandbox, bool shared)
    {
        Write(sandbox, NoObserver.Instance);
        Assert.Equal(Expected(New, shared), sandbox.Read());
        Assert.Empty(sandbox.Beside);
    }
}
