using System.CommandLine;
using LcncInfra.Cli.Reporting;

namespace LcncInfra.Cli.Running;

/// <summary>The command line as a whole: parses, runs the command, and turns what fails into one finding and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandIo io)
    {
        try
        {
            var parsed = Commands.Root(io).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var errors = UsageErrors.Of(parsed);
            if (errors.Count > 0)
            {
                foreach (var error in errors)
                {
                    io.Error.WriteLine($"lcnc: {error}");
                }

                io.Error.WriteLine($"Try: {CommandPath(parsed)} --help");
                return ExitCode.WrongUsage;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = io.Out, Error = io.Error, EnableDefaultExceptionHandler = false });
        }
        catch (EnvironmentFailedException failure)
        {
            DiagnosticReporter.Report([failure.Diagnostic], OutputFormat.Text, io);
            return ExitCode.EnvironmentFailed;
        }
        finally
        {
            io.Out.Flush();
            io.Error.Flush();
        }
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new List<string>();
        for (var symbol = parsed.CommandResult; symbol is not null; symbol = symbol.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Add(symbol.Command.Name);
        }

        names.Reverse();
        names[0] = "lcnc";
        return string.Join(' ', names);
    }
}
