using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Running;

/// <summary>The argument and options that every command on a control plane has.</summary>
internal sealed class CommonOptions
{
    private static readonly string[] Profiles = [.. Enum.GetNames<GeneratorProfile>().Select(name => name.ToLowerInvariant())];

    /// <summary>The options of a command whose findings can be read by people and by machines.</summary>
    public CommonOptions()
        : this(OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif, OutputFormat.Github)
    {
    }

    /// <summary>The options of a command that writes only some formats, text among them.</summary>
    public CommonOptions(params OutputFormat[] formats)
    {
        Format = FormatOption.Of(formats);
        Profile.AcceptOnlyFromAmong(Profiles);
        AllowExec.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => SchedulerExecutables.Split(t.Value) is null))
            {
                result.AddError($"'{token.Value}' names no scheduler and its program. Write NAME=FILE, as in nearest=./nearest.sh.");
            }
        });
    }

    /// <summary>The control plane.</summary>
    public Argument<string> ControlPlane { get; } = new("CONTROL-PLANE")
    {
        Description = "The control plane: a folder, or git+PATH-or-URL[#REF].",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The control plane, for a command that has arguments of its own.</summary>
    public Option<string> ControlPlaneOption { get; } = new("--control-plane")
    {
        Description = "The control plane: a folder, or git+PATH-or-URL[#REF].",
        HelpName = "CONTROL-PLANE",
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

    /// <summary>Where an earlier run placed things.</summary>
    public Option<string?> Previous { get; } = new("--previous")
    {
        Description = "Decisions of an earlier run that placement keeps where policies allow: .lcnc/decisions.yaml, or the folder of a tree. "
            + "With several environments, a folder with one tree for each.",
        HelpName = "FILE|DIR",
    };

    /// <summary>The programs that policies may leave their choice to.</summary>
    public Option<string[]> AllowExec { get; } = new("--allow-exec")
    {
        Description = "Allow placement policies with the scheduler NAME to leave their choice to this program; can be repeated. "
            + "Without it no program of a control plane's choice is ever run.",
        HelpName = "NAME=FILE",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Whose habits to follow.</summary>
    public Option<GeneratorProfile> Profile { get; } = new("--profile")
    {
        Description = "default, or kalypso for exactly the files that Kalypso writes.",
        HelpName = "default|kalypso",
    };

    /// <summary>Whether the command writes only formats that others write too.</summary>
    public bool HasFormat { get; init; } = true;

    /// <summary>How to write results and findings.</summary>
    public Option<OutputFormat> Format { get; }

    /// <summary>Whether warnings stop the run.</summary>
    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors")
    {
        Description = "Treat every warning that is not suppressed in the control plane as an error.",
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(ControlPlane);
        AddOptions(command);
    }

    /// <summary>Adds everything to a command that has arguments of its own; the control plane is an option there.</summary>
    public void AddOptionsTo(Command command)
    {
        command.Add(ControlPlaneOption);
        AddOptions(command);
    }

    /// <summary>The control plane that a command line names, as an argument or as an option.</summary>
    public string ControlPlaneOf(ParseResult parsed) =>
        (parsed.CommandResult.Command.Options.Contains(ControlPlaneOption) ? parsed.GetValue(ControlPlaneOption) : parsed.GetValue(ControlPlane)) ?? ".";

    private void AddOptions(Command command)
    {
        command.Add(Environments);
        command.Add(Workloads);
        command.Add(Facts);
        command.Add(Lock);
        command.Add(Previous);
        command.Add(AllowExec);
        command.Add(Profile);
        if (HasFormat)
        {
            command.Add(Format);
        }

        command.Add(WarningsAsErrors);
    }
}
