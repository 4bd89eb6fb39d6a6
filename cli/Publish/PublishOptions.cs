using System.CommandLine;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Publish;

/// <summary>The options of <c>lcnc publish</c>.</summary>
internal sealed class PublishOptions
{
    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json, OutputFormat.Github);

    /// <summary>Where to.</summary>
    public Option<string?> Repository { get; } = new("--repository")
    {
        Description = "The GitOps repository: a folder, or an https or ssh URL. Default: that of the environment's GitOpsRepo.",
        HelpName = "DIR|URL",
    };

    /// <summary>Which branch.</summary>
    public Option<string?> Branch { get; } = new("--branch")
    {
        Description = "The branch that reconcilers follow; '{environment}' in it stands for the name. Default: that of the environment's GitOpsRepo.",
        HelpName = "BRANCH",
    };

    /// <summary>Whether without a proposal.</summary>
    public Option<bool> Direct { get; } = new("--direct")
    {
        Description = "Move the branch itself, forward only; else the change is proposed on BRANCH-next.",
    };

    /// <summary>Whether foreign files in the way are taken over.</summary>
    public Option<bool> Adopt { get; } = new("--adopt")
    {
        Description = "Take over files in the way that lcnc did not write.",
    };

    /// <summary>Whether to delete as Kalypso does.</summary>
    public Option<bool> DeleteForeign { get; } = new("--delete-foreign")
    {
        Description = "With --profile kalypso: also delete the first-level folders of others, as Kalypso does.",
    };

    /// <summary>Who hosts the repository.</summary>
    public Option<string> Provider { get; } = ProviderOption();

    /// <summary>Where its API is.</summary>
    public Option<string?> Api { get; } = ApiOption();

    /// <summary>The file in place of a pull request.</summary>
    public Option<string?> PullRequest { get; } = new("--pull-request")
    {
        Description = "With --provider none, the file that stands for the pull request; '{environment}' in it stands for the name. Default: PULL_REQUEST.md.",
        HelpName = "FILE",
    };

    /// <summary>The prices that reviewers are told differences by.</summary>
    public Option<string?> Prices { get; } = new("--prices")
    {
        Description = "File with PriceLists: pull requests say what the change costs or saves by cluster type.",
        HelpName = "FILE",
    };

    /// <summary>The day that waivers and price lists are counted by.</summary>
    public Option<string?> AsOf { get; } = PolicyOptions.AsOfOption();

    /// <summary>Whether only to look.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = "Do everything but write to the repository, and show what would be written.",
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        Common.AddTo(command);
        command.Add(Repository);
        command.Add(Branch);
        command.Add(Direct);
        command.Add(Adopt);
        command.Add(DeleteForeign);
        command.Add(Provider);
        command.Add(Api);
        command.Add(PullRequest);
        command.Add(Prices);
        command.Add(AsOf);
        command.Add(DryRun);
    }

    /// <summary>The option that names the root of the host's API.</summary>
    public static Option<string?> ApiOption() => new("--api")
    {
        Description = "The root of the host's API, such as https://git.example.org/api/v4. Default: where the host's kind has it.",
        HelpName = "URL",
    };

    /// <summary>The option that names the kind of host.</summary>
    public static Option<string> ProviderOption()
    {
        var option = new Option<string>("--provider")
        {
            Description = "Who hosts the repository and opens pull requests: told from the URL, or named. none writes a file instead.",
            HelpName = "auto|github|gitlab|gitea|azure-devops|none",
            DefaultValueFactory = _ => "auto",
        };
        option.AcceptOnlyFromAmong("auto", "github", "gitlab", "gitea", "azure-devops", "none");
        return option;
    }
}
