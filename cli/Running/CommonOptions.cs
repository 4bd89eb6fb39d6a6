using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Running;

/// <summary>The argument and options that every command on a control plane has.</summary>
internal sealed class CommonOptions
{
    /// <summary>The control plane.</summary>
    public Argument<string> ControlPlane { get; } = new("CONTROL-PLANE")
    {
        Description = "The control plane: a folder, or git+PATH-or-URL[#REF].",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The environments; none means all.</summary>
    public Option<string[]> Environments { get; } = new("--environment", "-e")
    {
        Description = "An environment; can be repeated. None means every environment of the control plane.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Where the workloads of a folder control plane are.</summary>
    public Option<string?> Workloads { get; } = new("--workloads")
    {
        Description = "Folder with a folder per WorkloadRegistration. Default: workloads/ in the control plane.",
        HelpName = "DIR",
    };

    /// <summary>Facts from provisioning.</summary>
    public Option<string?> Facts { get; } = new("--facts")
    {
        Description = "File with labelled ConfigMaps that provisioning wrote (endpoints, registry hosts, issuers).",
        HelpName = "FILE",
    };

    /// <summary>The lock.</summary>
    public Option<string?> Lock { get; } = new("--lock")
    {
        Description = "The lock that pins every source. Default: lcnc.lock of a folder control plane, if it is there.",
        HelpName = "FILE",
    };

    /// <summary>Whose habits to follow.</summary>
    public Option<GeneratorProfile> Profile { get; } = new("--profile")
    {
        Description = "'default', or 'kalypso' for exactly the files that Kalypso writes.",
        HelpName = "default|kalypso",
        DefaultValueFactory = _ => GeneratorProfile.Default,
    };

    /// <summary>How to write results and findings.</summary>
    public Option<OutputFormat> Format { get; } = new("--format")
    {
        Description = "text for people, json for programs, sarif for code scanning, github for annotations in a workflow.",
        HelpName = "text|json|sarif|github",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    /// <summary>Whether warnings stop the run.</summary>
    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors")
    {
        Description = "Treat every warning that is not suppressed in the control plane as an error.",
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(ControlPlane);
        AddOptionsTo(command);
    }

    /// <summary>Adds the options to a command whose control plane is an option, because it has arguments of its own.</summary>
    public void AddOptionsTo(Command command)
    {
        command.Add(Environments);
        command.Add(Workloads);
        command.Add(Facts);
        command.Add(Lock);
        command.Add(Profile);
        command.Add(Format);
        command.Add(WarningsAsErrors);
    }
}
