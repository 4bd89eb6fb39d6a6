using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Scale;

public sealed class ScaleReadmeTests
{
    private static readonly string Text = File.ReadAllText(ScaleDocuments.PathOf("README.md"));

    public static TheoryData<string> CommandLines => new(Text.Split('\n').Where(line => line.StartsWith("lcnc ", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(CommandLines))]
    public void A_command_line_is_understood(string line)
    {
        using var output = new StringWriter();

        Assert.Empty(UsageErrors.Of(Commands.Root(new CommandIo(output, output, TimeProvider.System)).Parse(ScaleDocuments.Arguments(line))));
    }

    [Fact]
    public void Every_option_that_is_named_exists()
    {
        var help = CommandRun.Of("generate", "--help").Out + CommandRun.Of("assemble", "--help").Out;

        Assert.All("--shard --check --adopt --delete-foreign --keep-going".Split(' '), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }
}
