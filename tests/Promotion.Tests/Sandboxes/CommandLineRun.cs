using System.Globalization;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>One command line, run in this process.</summary>
internal sealed record CommandLineRun(int Code, string Out, string Error)
{
    /// <summary>Runs a command line; what the observer throws ends it as a killed process ends.</summary>
    public static CommandLineRun Of(IStepObserver steps, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var io = new CommandIo(output, error, TimeProvider.System) { Steps = steps };
        return new CommandLineRun(CommandLine.Run(arguments, io), output.ToString(), error.ToString());
    }

    /// <summary>Expects that it was done.</summary>
    public CommandLineRun Done()
    {
        Assert.True(Code == 0, $"exit code {Code}\n{Out}{Error}");
        return this;
    }
}
