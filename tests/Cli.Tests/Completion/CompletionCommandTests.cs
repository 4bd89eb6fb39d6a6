using System.Diagnostics;
using LcncInfra.Cli.Completion;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using Xunit.Abstractions;

namespace LcncInfra.Cli.Tests.Completion;

public sealed class CompletionCommandTests(ITestOutputHelper output)
{
    public static TheoryData<string> Shells => new(CompletionScripts.Shells);

    [Theory, MemberData(nameof(Shells))]
    public void A_script_asks_lcnc_itself(string shell)
    {
        var run = CommandRun.Of("completion", shell);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Out);
    }

    [Theory]
    [InlineData("lcnc expl", "explain")]
    [InlineData("lcnc explain pl", "placement")]
    [InlineData("lcnc matrix --format js", "json")]
    [InlineData("lcnc completion z", "zsh")]
    public void What_can_come_next_is_suggested(string line, string suggestion)
    {
        var run = CommandRun.Of($"[suggest:{line.Length}]", line);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal([suggestion], run.Out.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Bash_completes_after_sourcing_the_script()
    {
        if (OperatingSystem.IsWindows())
        {
            output.WriteLine("Skipped: there is no bash to ask on this machine.");
            return;
        }

        var program = Path.Combine(AppContext.BaseDirectory, "lcnc.dll");
        var script = $$"""
            lcnc() { dotnet "{{program}}" "$@"; }
            source <(lcnc completion bash)
            COMP_LINE='lcnc explain pl' COMP_POINT=15 COMP_CWORD=2 COMP_WORDS=(lcnc explain pl)
            _lcnc_complete
            printf '%s\n' "${COMPREPLY[@]}"
            complete -p lcnc
            """;
        var start = new ProcessStartInfo("bash", ["--norc", "--noprofile", "-c", script]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");

        Assert.Equal("placement\ncomplete -o default -F _lcnc_complete lcnc\n", process.StandardOutput.ReadToEnd());
        process.WaitForExit();
    }
}
