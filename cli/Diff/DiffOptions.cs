using System.CommandLine;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Diff;

/// <summary>The options of <c>lcnc diff</c>.</summary>
internal sealed class DiffOptions
{
    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);

    /// <summary>What to compare with.</summary>
    public Option<string> Against { get; } = new("--against")
    {
        Description = "What is published: a folder, or a commit of --repository and optionally a folder in it. "
            + "With one environment its tree; else one folder per environment below it.",
        HelpName = "DIR|REF[:PATH]",
        Required = true,
    };

    /// <summary>The repository of the commit.</summary>
    public Option<string?> Repository { get; } = new("--repository")
    {
        Description = "Folder of the git repository that --against names a commit of. Default: the current folder; given, --against is never a folder.",
        HelpName = "DIR",
    };

    /// <summary>Whether the exit code tells.</summary>
    public Option<bool> Check { get; } = new("--check")
    {
        Description = "Exit with 4 if anything differs.",
    };

    /// <summary>Whether policies are asked.</summary>
    public Option<bool> Policies { get; } = new("--policies")
    {
        Description = "Also show what policies find of the new tree and not of the old one; exit with 1 if any of it is an error.",
    };

    /// <summary>The day that waivers are counted by.</summary>
    public Option<string?> AsOf { get; } = PolicyOptions.AsOfOption();

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        Common.AddTo(command);
        command.Add(Against);
        command.Add(Repository);
        command.Add(Check);
        command.Add(Policies);
        command.Add(AsOf);
        PolicyOptions.NeedPolicies(command, Policies, AsOf);
    }
}
