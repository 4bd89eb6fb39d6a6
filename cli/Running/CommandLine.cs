using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

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
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                {
                    io.Error.WriteLine($"lcnc: {PrintableText.Of(OneLine(error.Message))}");
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

    // A list of what is allowed comes on lines of its own.
    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
