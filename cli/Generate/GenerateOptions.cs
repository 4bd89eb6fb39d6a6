using System.CommandLine;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Generate;

/// <summary>The options that only <c>lcnc generate</c> has.</summary>
internal sealed class GenerateOptions
{
    /// <summary>Where the tree goes.</summary>
    public Option<string> Out { get; } = new("--out", "-o")
    {
        Description = "Folder of the GitOps repository. With one --environment its tree; else one folder per environment below it.",
        HelpName = "DIR",
        Required = true,
    };

    /// <summary>Whether failing assignments are left out.</summary>
    public Option<bool> KeepGoing { get; } = new("--keep-going")
    {
        Description = "Write the assignments that can be rendered; those that fail keep their published files. Exits with 1.",
    };

    /// <summary>Whether only to look.</summary>
    public Option<bool> Check { get; } = new("--check")
    {
        Description = "Write nothing; exit with 4 if the folder is not up to date.",
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

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Out);
        command.Add(KeepGoing);
        command.Add(Check);
        command.Add(Adopt);
        command.Add(DeleteForeign);
    }

    /// <summary>Reads what was asked for.</summary>
    public GenerateRequest Read(ParseResult parsed, CommonOptions common) =>
        new(parsed.GetValue(Out) ?? ".", parsed.GetValue(common.Profile))
        {
            IsOneEnvironment = parsed.GetValue(common.Environments) is { } named && named.Distinct(StringComparer.Ordinal).Count() == 1,
            IsCheck = parsed.GetValue(Check),
            Adopt = parsed.GetValue(Adopt),
            DeleteForeign = parsed.GetValue(DeleteForeign),
            KeepGoing = parsed.GetValue(KeepGoing),
        };
}
