using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Eval;

/// <summary>The arguments and options of <c>lcnc eval</c>.</summary>
internal sealed class EvalOptions
{
    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json);

    /// <summary>What to evaluate.</summary>
    public Argument<string> Template { get; } = new("TEMPLATE")
    {
        Description = "Name of a Template, or a file with the text of a template; - reads it from standard input.",
    };

    /// <summary>The target.</summary>
    public Option<string> Target { get; } = new("--target")
    {
        Description = "The deployment target, as workload-target.",
        HelpName = "TARGET",
        Required = true,
    };

    /// <summary>The cluster type.</summary>
    public Option<string> ClusterType { get; } = new("--cluster-type")
    {
        Description = "The cluster type.",
        HelpName = "CLUSTER-TYPE",
        Required = true,
    };

    /// <summary>Whether to show what the template sees.</summary>
    public Option<bool> ShowData { get; } = new("--show-data")
    {
        Description = "Show the variables that the template sees, as YAML, and evaluate nothing.",
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Template);
        Common.AddTo(command);
        command.Add(Target);
        command.Add(ClusterType);
        command.Add(ShowData);
    }
}
