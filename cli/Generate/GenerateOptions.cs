using System.CommandLine;
using System.CommandLine.Parsing;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Running;
using LcncInfra.Scheduling.Shards;

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

    /// <summary>Which part to generate.</summary>
    public Option<ShardNumber?> Shard { get; } = new("--shard")
    {
        Description = "Render only part I of N, from 0/N to N-1/N, with its record; 'lcnc assemble' joins the parts. Each needs a folder of its own.",
        HelpName = "I/N",
        CustomParser = ShardOf,
    };

    /// <summary>Whether to forget what earlier runs rendered.</summary>
    public Option<bool> RenderAll { get; } = new("--render-all")
    {
        Description = "Render everything anew, also what this program remembers from an earlier run. The files are the same either way; --check always does so.",
    };

    /// <summary>Whether policies are asked before anything is written.</summary>
    public Option<bool> Policies { get; } = new("--policies")
    {
        Description = "Hold the tree against the policies of the platform first, as 'lcnc policies' does; an error stops before anything is written.",
    };

    /// <summary>The day that waivers are counted by.</summary>
    public Option<string?> AsOf { get; } = PolicyOptions.AsOfOption();

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Out);
        command.Add(KeepGoing);
        command.Add(Check);
        command.Add(Adopt);
        command.Add(DeleteForeign);
        command.Add(Shard);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Shard) is not null && result.GetResult(DeleteForeign) is not null)
            {
                result.AddError("--delete-foreign says nothing about a shard: give it to 'lcnc assemble'.");
            }

            if (result.GetResult(Shard) is not null && result.GetValue(Policies))
            {
                result.AddError("--policies needs the whole tree, and a shard is a part of it: judge with 'lcnc policies'.");
            }
        });
        PolicyOptions.NeedPolicies(command, Policies, AsOf);
        command.Add(RenderAll);
        command.Add(Policies);
        command.Add(AsOf);
    }

    /// <summary>Reads what was asked for.</summary>
    public GenerateRequest Read(ParseResult parsed, CommonOptions common) =>
        new(parsed.GetValue(Out) ?? ".", parsed.GetValue(common.Profile))
        {
            ControlPlane = common.ControlPlaneOf(parsed),
            IsOneEnvironment = parsed.GetValue(common.Environments) is { } named && named.Distinct(StringComparer.Ordinal).Count() == 1,
            IsCheck = parsed.GetValue(Check),
            Adopt = parsed.GetValue(Adopt),
            DeleteForeign = parsed.GetValue(DeleteForeign),
            KeepGoing = parsed.GetValue(KeepGoing),
            Remembers = !parsed.GetValue(RenderAll) && !parsed.GetValue(Check),
        };

    /// <summary>How much of each environment was asked for.</summary>
    public RunExtent ExtentOf(ParseResult parsed) => new(parsed.GetValue(KeepGoing), parsed.GetValue(Shard));

    private static ShardNumber? ShardOf(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        var number = ShardNumber.Parse(text);
        if (number is null)
        {
            result.AddError($"'{text}' is no shard. Write I/N, where I counts from 0 and N is at most {ShardNumber.MaximumCount}: of three shards, 0/3, 1/3 and 2/3.");
        }

        return number;
    }
}
