using LcncInfra.Cli.Running;

namespace LcncInfra.Conformance.Tests;

/// <summary>One run of the command line inside the test process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
public sealed record Lcnc(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line.</summary>
    public static Lcnc Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new CommandIo(output, error, TimeProvider.System));
        return new Lcnc(exitCode, output.ToString(), error.ToString());
    }
}
