using System.Globalization;
using LcncInfra.Cli.Running;

namespace LcncInfra.AppRepositories.Tests;

/// <summary>One command line, run in this process.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    /// <summary>Runs a command line.</summary>
    public static CommandRun Of(params string[] arguments) => At(TimeProvider.System, arguments);

    /// <summary>Runs a command line at a time.</summary>
    public static CommandRun At(TimeProvider clock, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return new CommandRun(CommandLine.Run(arguments, new CommandIo(output, error, clock)), output.ToString(), error.ToString());
    }
}
