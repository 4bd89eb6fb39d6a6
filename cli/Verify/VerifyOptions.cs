using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Verify;

/// <summary>The options of <c>lcnc verify</c>.</summary>
internal sealed class VerifyOptions
{
    /// <summary>What is verified.</summary>
    public Argument<string> Commit { get; } = new("COMMIT") { Description = "A commit that 'lcnc publish' made: its whole name, or a branch that is at it." };

    /// <summary>Where it is.</summary>
    public Option<string> Repository { get; } = new("--repository")
    {
        Description = "The GitOps repository: a folder, or an https or ssh URL. Default: the current folder.",
        HelpName = "DIR|URL",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The control plane.</summary>
    public Option<string?> ControlPlane { get; } = new("--control-plane")
    {
        Description = "Where the control plane is, for commits that name none that others can reach. Default: the one that the commit names, or the current folder.",
        HelpName = "DIR|git+URL",
    };

    /// <summary>Where the workloads of a folder control plane are.</summary>
    public Option<string?> Workloads { get; } = new("--workloads")
    {
        Description = "Folder with a folder per WorkloadRegistration, if the commit was published with one.",
        HelpName = "DIR",
    };

    /// <summary>The programs that policies may leave their choice to.</summary>
    public Option<string[]> AllowExec { get; } = new("--allow-exec")
    {
        Description = "Allow placement policies with the scheduler NAME to leave their choice to this program, as it was published.",
        HelpName = "NAME=FILE",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>How to write results and findings.</summary>
    public Option<OutputFormat> Format { get; } = FormatOption.Of([OutputFormat.Text, OutputFormat.Json, OutputFormat.Github]);

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Commit);
        command.Add(Repository);
        command.Add(ControlPlane);
        command.Add(Workloads);
        command.Add(AllowExec);
        command.Add(Format);
    }
}
