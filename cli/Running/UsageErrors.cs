using System.CommandLine;
using System.CommandLine.Parsing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Running;

/// <summary>What is wrong with a command line, one sentence each.</summary>
internal static class UsageErrors
{
    /// <summary>The errors; none if the command can run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var unknown = UnknownOptions(parsed).ToList();

        // An option that nobody knows was taken for an argument, and what the parser then says would only confuse.
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(e => PrintableText.Of(OneLine(e.Message)))];
    }

    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var known = OptionNames(parsed.CommandResult).ToList();
        foreach (var token in parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash))
        {
            // A lone dash is standard input.
            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            {
                var nearest = NearestName.Of(token.Value, known);
                yield return $"Unknown option '{PrintableText.Of(token.Value)}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}";
            }
        }
    }

    private static IEnumerable<string> OptionNames(CommandResult command) =>
        command.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));

    // A list of what is allowed comes on lines of its own.
    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
