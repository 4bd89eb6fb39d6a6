using System.CommandLine;
using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.Catalog.Apps;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Apps.New;

/// <summary>The argument and options of <c>lcnc app new</c>.</summary>
internal sealed class NewAppOptions
{
    private readonly Argument<string> _name = new("NAME") { Description = "Name of the app: lower-case letters, digits and '-'." };

    private readonly Option<string> _runtime = new("--runtime")
    {
        Description = "What runs it: node-red, or the name of a Runtime object.",
        HelpName = "NAME",
        Required = true,
    };

    private readonly Option<AppLane> _lane = new("--lane")
    {
        Description = "Who changes it: citizen, people of a department, or pro, developers.",
        HelpName = "citizen|pro",
        Required = true,
    };

    private readonly Option<string?> _folder = new("--out", "-o") { Description = "The folder of the repository. Default: the name of the app.", HelpName = "DIR" };

    private readonly Option<string?> _owner = new("--owner") { Description = "Who answers for the app; the value of a label.", HelpName = "NAME" };

    private readonly Option<string?> _image = new("--image") { Description = "Host and path of its image, without tag.", HelpName = "REPOSITORY" };

    private readonly Option<string?> _storage = new("--storage") { Description = "The repository that its manifests are published to.", HelpName = "URL" };

    private readonly Option<string?> _citizens = new("--citizens") { Description = "The team that owns flows and test cases.", HelpName = "@ORG/TEAM" };

    private readonly Option<string?> _pros = new("--pros") { Description = "The team that owns everything else.", HelpName = "@ORG/TEAM" };

    private readonly Option<string[]> _developers = new("--developer")
    {
        Description = "An account whose changes may touch everything, without '@'; can be repeated.",
        HelpName = "ACCOUNT",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _runtimeImage = new("--runtime-image")
    {
        Description = "The image of a runtime that is not built in, with its version.",
        HelpName = "IMAGE",
    };

    /// <summary>Adds everything to the command.</summary>
    public void AddTo(Command command)
    {
        _lane.AcceptOnlyFromAmong("citizen", "pro");
        command.Add(_name);
        foreach (var option in new Option[] { _runtime, _lane, _folder, _owner, _image, _storage, _citizens, _pros, _developers, _runtimeImage })
        {
            command.Add(option);
        }
    }

    /// <summary>What the command line says.</summary>
    public ScaffoldOptions Of(ParseResult parsed)
    {
        var options = new ScaffoldOptions(parsed.GetRequiredValue(_name), parsed.GetRequiredValue(_runtime), parsed.GetValue(_lane), ProgramVersion.Text);
        return options with
        {
            Owner = parsed.GetValue(_owner) ?? options.Owner,
            ImageRepository = parsed.GetValue(_image) ?? options.ImageRepository,
            Storage = parsed.GetValue(_storage) ?? options.Storage,
            Citizens = parsed.GetValue(_citizens) ?? options.Citizens,
            Pros = parsed.GetValue(_pros) ?? options.Pros,
            Developers = [.. parsed.GetValue(_developers) ?? []],
            RuntimeImage = parsed.GetValue(_runtimeImage),
        };
    }

    /// <summary>The folder of the repository.</summary>
    public string FolderOf(ParseResult parsed) => parsed.GetValue(_folder) ?? parsed.GetRequiredValue(_name);
}
