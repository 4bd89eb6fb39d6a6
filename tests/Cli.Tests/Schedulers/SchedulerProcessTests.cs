using System.Text;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Model.Names;
using LcncInfra.Scheduling.External;

namespace LcncInfra.Cli.Tests.Schedulers;

public sealed class SchedulerProcessTests
{
    private static readonly SchedulerLimits Limits = new(TimeSpan.FromSeconds(30), 4096) { ErrorBytes = 100, Grace = TimeSpan.FromSeconds(10) };

    [Fact]
    public void It_reads_the_question_and_what_it_writes_is_the_answer()
    {
        var run = Run("cat", "{\"kind\": \"ResourceList\"}", Limits);

        Assert.Equal(("{\"kind\": \"ResourceList\"}", null), (Text(run), run.Problem));
        Assert.Equal("pick.sh", run.Executable);
    }

    [Fact]
    public void A_question_that_it_does_not_read_holds_nobody_up()
    {
        var run = Run("echo done", new string('x', 1 << 20), Limits);

        Assert.Equal(("done\n", null), (Text(run), run.Problem));
    }

    [Fact]
    public void An_exit_code_is_a_problem_and_its_standard_error_is_kept_up_to_a_limit()
    {
        var run = Run("echo half; echo why >&2; i=0; while [ $i -lt 100 ]; do echo 0123456789 >&2; i=$((i+1)); done; exit 3", "", Limits);

        Assert.Equal(("it ended with exit code 3", "half\n"), (run.Problem, Text(run)));
        Assert.StartsWith("why\n0123456789", run.ErrorText, StringComparison.Ordinal);
        Assert.True(run.ErrorText.Length <= 100);
    }

    [Fact]
    public void Too_much_output_ends_it()
    {
        var run = Run("while true; do echo 0123456789; done", "", Limits);

        Assert.Equal("it wrote more than 4096 bytes", run.Problem);
        Assert.True(run.Output.IsEmpty);
    }

    [Fact]
    public void It_and_what_it_started_end_with_its_time()
    {
        var run = Run("sleep 1000 & sleep 1000", "", Limits with { Timeout = TimeSpan.FromMilliseconds(300) });

        Assert.Equal("it took longer than 0.3 seconds", run.Problem);
    }

    [Fact]
    public void Nothing_of_this_process_s_environment_but_where_programs_are_reaches_it()
    {
        Environment.SetEnvironmentVariable("LCNC_TEST_TOKEN", "x");

        Assert.Equal("[] [C.UTF-8]\n", Text(Run("echo \"[$LCNC_TEST_TOKEN] [$LC_ALL]\"", "", Limits)));
    }

    [Fact]
    public void What_cannot_be_started_is_a_problem()
    {
        using var script = new SchedulerScript("true");
        File.WriteAllText(script.File, "no program");

        Assert.StartsWith("it could not be started: ", Run(script, "", Limits).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_programs_that_were_named_are_run_and_each_is_known_by_its_digest()
    {
        using var script = SchedulerScript.Answering();
        var executables = SchedulerExecutables.Of([$"mine={script.File}", $"gone={script.File}x"]);

        Assert.Equal(ContentDigest.Of(File.ReadAllBytes(script.File)), executables?.Run("mine", ReadOnlyMemory<byte>.Empty)?.Digest);
        Assert.StartsWith("its file cannot be read: ", executables?.Run("gone", ReadOnlyMemory<byte>.Empty)?.Problem, StringComparison.Ordinal);
        Assert.Null(executables?.Run("other", ReadOnlyMemory<byte>.Empty));
        Assert.Null(SchedulerExecutables.Of([]));
    }

    private static SchedulerRun Run(string body, string question, SchedulerLimits limits)
    {
        using var script = new SchedulerScript(body);
        return Run(script, question, limits);
    }

    private static SchedulerRun Run(SchedulerScript script, string question, SchedulerLimits limits) =>
        new SchedulerProcess(script.File, limits).Run(new SchedulerRun("pick.sh", ""), Encoding.UTF8.GetBytes(question));

    private static string Text(SchedulerRun run) => Encoding.UTF8.GetString(run.Output.Span);
}
