using System.CommandLine;
using LcncInfra.Cli.Reporting;

namespace LcncInfra.Cli.Running;

/// <summary>Makes the option <c>--format</c>, which takes exactly what a command can write.</summary>
internal static class FormatOption
{
    /// <summary>The option; text is among the formats, and the default.</summary>
    public static Option<OutputFormat> Of(params OutputFormat[] formats)
    {
        var names = formats.Select(format => format.ToString().ToLowerInvariant()).ToArray();
        var option = new Option<OutputFormat>("--format")
        {
            Description = $"{string.Join(", ", formats.Select(Purpose))}. Default: {names[0]}.",
            HelpName = string.Join('|', names),
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    private static string Purpose(OutputFormat format) => format switch
    {
        OutputFormat.Text => "text for people",
        OutputFormat.Json => "json for programs",
        OutputFormat.Sarif => "sarif for code scanning",
        OutputFormat.Github => "github for annotations in a workflow",
        OutputFormat.Junit => "junit for a report of tests",
        OutputFormat.Markdown => "markdown for a pull request",
        _ => throw new InvalidOperationException($"Unknown format {format}."),
    };
}
