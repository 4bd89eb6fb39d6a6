using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LcncInfra.Cli.Running;

/// <summary>Shows the help of a command, and its examples below it.</summary>
internal sealed class ExamplesHelpAction(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Lets every command below a root show its examples.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = option.Action is SynchronousCommandLineAction action ? new ExamplesHelpAction(action) : option.Action;
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand { Examples: { Count: > 0 } examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            var width = examples.Max(e => e.Line.Length);
            output.WriteLine("Examples:");
            foreach (var (line, purpose) in examples)
            {
                output.WriteLine($"  {line.PadRight(width)}  {purpose}".TrimEnd());
            }

            output.WriteLine();
        }

        return code;
    }
}
