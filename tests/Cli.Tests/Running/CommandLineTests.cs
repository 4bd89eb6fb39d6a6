using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Tests.Running;

public sealed class CommandLineTests
{
    public static TheoryData<string> Commands =>
        ["generate", "assemble", "validate", "lock", "policies", "test", "diff", "what-if", "matrix", "explain", "explain placement", "explain config", "eval", "completion"];

    [Theory, MemberData(nameof(Commands))]
    public void The_help_of_a_command_has_examples_that_the_command_line_understands(string command)
    {
        var help = CommandRun.Of([.. command.Split(' '), "--help"]);

        Assert.Equal(ExitCode.Done, help.Code);
        Assert.Contains("\nExamples:\n", help.Out, StringComparison.Ordinal);
        Assert.Contains($"  lcnc {command}", help.Out.Replace("source <(", "  ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(help.Error);
    }

    [Fact]
    public void The_root_lists_every_command()
    {
        var help = CommandRun.Of("--help");

        Assert.All(
            "generate assemble validate lock test diff matrix explain eval completion".Split(' '),
            command => Assert.Contains($"\n  {command} ", help.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lcnc --help", "nonsense")]
    [InlineData("lcnc validate --help", "validate", "--format", "xml")]
    [InlineData("lcnc matrix --help", "matrix", "--format", "sarif")]
    [InlineData("lcnc diff --help", "diff", "-e", "dev")]
    [InlineData("lcnc explain --help", "explain")]
    [InlineData("lcnc explain placement --help", "explain", "placement")]
    [InlineData("lcnc eval --help", "eval", "flux", "--target", "t")]
    [InlineData("lcnc completion --help", "completion", "csh")]
    [InlineData("lcnc validate --help", "validate", "--profile", "other")]
    public void Wrong_usage_is_said_with_the_help_to_ask_for(string help, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Empty(run.Out);
        Assert.EndsWith($"\nTry: {help}\n", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("lcnc: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_environment_is_answered_with_the_nearest()
    {
        var run = CommandRun.Of("matrix", CommandRun.Example, "-e", "prd");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("hint: Did you mean 'prod'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("matrix")]
    [InlineData("test")]
    public void Nothing_is_coloured_unless_on_a_terminal(string command)
    {
        Assert.DoesNotContain("\u001b", CommandRun.Of(command, CommandRun.Example).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", CommandRun.Of(command, CommandRun.Example).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_a_verdict_is_coloured() =>
        Assert.Contains("\u001b[32mvalid\u001b[0m", CommandRun.OnTerminal("validate", CommandRun.Example, "-e", "dev").Out, StringComparison.Ordinal);
}
