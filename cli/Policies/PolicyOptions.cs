using System.CommandLine;
using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Policies;

/// <summary>The options of <c>lcnc policies</c>.</summary>
internal sealed class PolicyOptions
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif, OutputFormat.Junit, OutputFormat.Github);

    /// <summary>The day that waivers are counted by.</summary>
    public Option<string?> AsOf { get; } = AsOfOption();

    /// <summary>Where the result goes.</summary>
    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write the result into a file instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>The option that names the day that waivers are counted by.</summary>
    public static Option<string?> AsOfOption()
    {
        var option = new Option<string?>("--as-of") { Description = "The day by which waivers expire. Default: today, in UTC.", HelpName = "YYYY-MM-DD" };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => DayOf(t.Value) is null))
            {
                result.AddError($"'{Model.Diagnostics.PrintableText.Of(token.Value)}' of --as-of is no day. Write it as 2026-01-31.");
            }
        });
        return option;
    }

    /// <summary>The day that a command line names, or today.</summary>
    public static DateOnly DayOf(ParseResult parsed, Option<string?> option, TimeProvider clock) =>
        (parsed.GetValue(option) is { } day ? DayOf(day) : null) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Refuses a day on a command line that does not ask for policies: it would change nothing.</summary>
    public static void NeedPolicies(Command command, Option<bool> policies, Option<string?> asOf) => command.Validators.Add(result =>
    {
        if (result.GetResult(asOf) is not null && !result.GetValue(policies))
        {
            result.AddError("--as-of says nothing without --policies.");
        }
    });

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        Common.AddTo(command);
        command.Add(AsOf);
        command.Add(Output);
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
