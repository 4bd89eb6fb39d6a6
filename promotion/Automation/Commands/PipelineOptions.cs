using System.CommandLine;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Cli.Promote;

namespace LcncInfra.Automation.Commands;

/// <summary>The options of the pipeline: those of <c>lcnc promote</c>, and what Pulumi needs.</summary>
internal sealed class PipelineOptions
{
    /// <summary>The options of a pipeline.</summary>
    public PipelineOptions() => Stack.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => Split(t.Value) is null))
        {
            result.AddError($"'{token.Value}' names no environment and its stack. Write ENVIRONMENT=STACK, as in dev=acme/lcnc-infra/dev.");
        }
    });

    /// <summary>The options of <c>lcnc promote</c>.</summary>
    public PromoteOptions Promote { get; } = new();

    /// <summary>Where the project is.</summary>
    public Option<string> Root { get; } = new("--root")
    {
        Description = "Where Pulumi.yaml is, or a folder below.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>Stacks that are not called as their environments.</summary>
    public Option<string[]> Stack { get; } = new("--stack")
    {
        Description = "The stack of an environment, if it is not called as the environment; can be repeated.",
        HelpName = "ENVIRONMENT=STACK",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>How long to wait for gates.</summary>
    public Option<TimeSpan> Wait { get; } = Time("--wait", "Wait so long for the gates of the flow, e.g. 30m or 2h. Default: do not wait; the next run goes on.", TimeSpan.Zero);

    /// <summary>How long to wait for others.</summary>
    public Option<TimeSpan> StackWait { get; } = Time("--stack-wait", "Wait so long while somebody else changes a stack. Default: 10m.", TimeSpan.FromMinutes(10));

    /// <summary>Where the report goes too.</summary>
    public Option<string?> Report { get; } = new("--report")
    {
        Description = "Also write the report as JSON into this file, whatever --format says.",
        HelpName = "FILE",
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        Promote.AddTo(command, isArgument: true);
        command.Add(Promote.WaitingExitCode);
        command.Add(Root);
        command.Add(Stack);
        command.Add(Wait);
        command.Add(StackWait);
        command.Add(Report);
    }

    /// <summary>The stacks that a command line names, by environment.</summary>
    public IReadOnlyDictionary<string, string> StacksOf(ParseResult parsed) => (parsed.GetValue(Stack) ?? [])
        .Select(Split)
        .OfType<KeyValuePair<string, string>>()
        .GroupBy(s => s.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);

    private static KeyValuePair<string, string>? Split(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && IsStack(text[(at + 1)..]) ? KeyValuePair.Create(text[..at], text[(at + 1)..]) : null;
    }

    // What becomes an argument of a command line and the name of a file.
    private static bool IsStack(string name)
    {
        var parts = name.Split('/');
        return parts.Length <= 3 && parts.All(p => p.Length > 0 && p[0] is not ('-' or '.') && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
    }

    private static Option<TimeSpan> Time(string name, string description, TimeSpan otherwise) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            if (PromotionTimes.Span(result.Tokens[0].Value) is { } time)
            {
                return time;
            }

            if (result.Tokens[0].Value == "0")
            {
                return TimeSpan.Zero;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no time. Write it as 90s, 30m or 2h.");
            return otherwise;
        },
    };
}
