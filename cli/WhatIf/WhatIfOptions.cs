using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.WhatIf;

/// <summary>The options of <c>lcnc what-if</c>.</summary>
internal sealed class WhatIfOptions
{
    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new(OutputFormat.Text, OutputFormat.Json);

    /// <summary>Files to add.</summary>
    public Option<string[]> Add { get; } = new("--add")
    {
        Description = "A file with objects as if it lay in the environment, e.g. one more ClusterType; can be repeated.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Labels of cluster types to leave out.</summary>
    public Option<string[]> Drain { get; } = new("--drain")
    {
        Description = "As if the cluster types with this label were gone, e.g. region=eu-west; can be repeated.",
        HelpName = "KEY=VALUE",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Labels to change.</summary>
    public Option<string[]> SetLabel { get; } = new("--set-label")
    {
        Description = "As if a cluster type, cluster or deployment target had this label, e.g. edge-1:zone=red; without =VALUE not; can be repeated.",
        HelpName = "NAME:KEY[=VALUE]",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        Common.AddTo(command);
        command.Add(Add);
        command.Add(Drain);
        command.Add(SetLabel);
    }
}
