using System.CommandLine;
using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Apps.Costs;

/// <summary>The argument and options of <c>lcnc app cost</c>.</summary>
internal sealed class CostCommandOptions
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The app.</summary>
    public Argument<string> App { get; } = new("APP") { Description = "The file of the app." };

    /// <summary>Further files with Runtimes.</summary>
    public Option<string[]> Runtimes { get; } = new("--runtimes")
    {
        Description = "A file with Runtimes beside those that are built in; can be repeated.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>The prices.</summary>
    public Option<string> Prices { get; } = new("--prices") { Description = "The file with the PriceList.", HelpName = "FILE", Required = true };

    /// <summary>The day whose prices count.</summary>
    public Option<string?> Date { get; } = new("--date") { Description = "The day whose price list counts. Default: today.", HelpName = "YYYY-MM-DD" };

    /// <summary>What is compared with.</summary>
    public Option<string?> Base { get; } = new("--base")
    {
        Description = "Another version of the file to compare with: a file, or a branch, tag or commit of its repository.",
        HelpName = "FILE|REF",
    };

    /// <summary>The options that the control plane is opened with, if it is asked where targets run.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);

    /// <summary>Adds everything to the command.</summary>
    public void AddTo(Command command)
    {
        Date.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => DayOf(t.Value) is null))
            {
                result.AddError($"'{Model.Diagnostics.PrintableText.Of(token.Value)}' of --date is no day. Write it as 2026-01-31.");
            }
        });
        command.Add(App);
        command.Add(Prices);
        command.Add(Base);
        command.Add(Date);
        command.Add(Runtimes);
        Common.AddOptionsTo(command);
    }

    /// <summary>Whether the command line names a control plane.</summary>
    public bool HasControlPlane(ParseResult parsed) => parsed.GetResult(Common.ControlPlaneOption) is { Implicit: false };

    /// <summary>The day whose prices count.</summary>
    public DateOnly DayOf(ParseResult parsed, TimeProvider clock) =>
        (parsed.GetValue(Date) is { } day ? DayOf(day) : null) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
