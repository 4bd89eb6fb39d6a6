using System.Globalization;
using LcncInfra.Cli.Running;
using LcncInfra.Testing;

namespace LcncInfra.Guardrails.Tests.Cli;

/// <summary>Policies about the example of platform services, whose waivers say why what they find is accepted.</summary>
public sealed class PlatformServicesPolicyTests
{
    private static readonly string Example = RepositoryRoot.Of("examples", "platform-services");

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void What_policies_find_in_the_services_is_waived_with_a_reason(string environment)
    {
        var (code, text) = Run("policies", Example, "-e", environment, "--facts", Path.Combine(Example, "facts", $"{environment}.yaml"), "--as-of", "2026-12-01");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("0 errors, 0 warnings", text, StringComparison.Ordinal);
        Assert.Equal(environment == "prod", text.Contains("by Waiver 'services-talk-to-the-cluster'", StringComparison.Ordinal));
    }

    [Fact]
    public void Services_are_placed_as_its_tests_expect() => Assert.Equal(ExitCode.Done, Run("test", Example).Code);

    private static (int Code, string Text) Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new CommandIo(output, error, TimeProvider.System));
        return (code, $"{output}{error}");
    }
}
