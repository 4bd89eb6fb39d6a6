using System.CommandLine;
using System.Globalization;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Promote;

/// <summary>The options of <c>lcnc promote</c> and its subcommands.</summary>
internal sealed class PromoteOptions
{
    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json, OutputFormat.Github);

    /// <summary>Where environments are published, and where the flow keeps its state.</summary>
    public Option<string> Repository { get; } = new("--repository")
    {
        Description = "The GitOps repository, which also keeps the state of the flow: a folder, or an https or ssh URL.",
        HelpName = "DIR|URL",
        Required = true,
    };

    /// <summary>What clusters report.</summary>
    public Option<string?> Status { get; } = new("--status")
    {
        Description = "What clusters report: a file or an https URL of JSON as schemas/input/status.json describes it.",
        HelpName = "FILE|URL",
    };

    /// <summary>The time.</summary>
    public Option<DateTimeOffset?> Now { get; } = new("--now")
    {
        Description = "Take this for the time, e.g. 2026-11-02T09:00:00Z: for tests, and to see what gates would say.",
        HelpName = "TIME",
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            {
                return now;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no time. Write it as 2026-11-02T09:00:00Z.");
            return null;
        },
    };

    /// <summary>Whether the exit code tells that something waits.</summary>
    public Option<bool> WaitingExitCode { get; } = new("--exit-code")
    {
        Description = "Exit with 5 when something waits for a gate or is held; else only failures are told by the exit code.",
    };

    /// <summary>Who hosts the GitOps repository.</summary>
    public Option<string> Provider { get; } = PublishOptions.ProviderOption();

    /// <summary>Where its API is.</summary>
    public Option<string?> Api { get; } = PublishOptions.ApiOption();

    /// <summary>The file in place of a pull request.</summary>
    public Option<string?> PullRequest { get; } = new("--pull-request")
    {
        Description = "With --provider none, the file that stands for the pull request of an environment that is published to by proposals; '{environment}' in it stands for the name. Default: PULL_REQUEST-{environment}.md.",
        HelpName = "FILE",
    };

    /// <summary>Who does something.</summary>
    public Option<string?> By { get; } = new("--by")
    {
        Description = "Who wants it. Default: user.email of git.",
        HelpName = "NAME",
    };

    /// <summary>Adds everything to a command that works on the control plane.</summary>
    public void AddTo(Command command, bool isArgument)
    {
        if (isArgument)
        {
            Common.AddTo(command);
        }
        else
        {
            Common.AddOptionsTo(command);
        }

        command.Add(Repository);
        command.Add(Status);
        command.Add(Now);
        command.Add(Provider);
        command.Add(Api);
        command.Add(PullRequest);
    }

    /// <summary>How pull requests are opened, and checks are read.</summary>
    public ProposalSettings ProposalsOf(ParseResult parsed) => ProposalSettings.Of(parsed.GetValue(Provider), parsed.GetValue(Api), parsed.GetValue(PullRequest));

    /// <summary>The time that a command line means.</summary>
    public DateTimeOffset NowOf(ParseResult parsed, CommandIo io) => parsed.GetValue(Now) ?? io.Clock.GetUtcNow();
}
