using System.CommandLine;
using LcncInfra.Cli.Generate;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Assemble;

/// <summary>The arguments and options of <c>lcnc assemble</c>. What shards were generated with stands in their records and is not asked again.</summary>
internal sealed class AssembleOptions
{
    /// <summary>The shards.</summary>
    public Argument<string[]> Shards { get; } = new("SHARD")
    {
        Description = "Folders that lcnc generate --shard wrote, or folders that hold such folders.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Where the tree goes.</summary>
    public Option<string> Out { get; } = new("--out", "-o")
    {
        Description = "Folder of the GitOps repository, as of lcnc generate without shards.",
        HelpName = "DIR",
        Required = true,
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
        Description = "With shards of --profile kalypso: also delete the first-level folders of others, as Kalypso does.",
    };

    /// <summary>How to write results and findings.</summary>
    public Option<OutputFormat> Format { get; } = FormatOption.Of(OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif, OutputFormat.Github);

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Shards);
        command.Add(Out);
        command.Add(Check);
        command.Add(Adopt);
        command.Add(DeleteForeign);
        command.Add(Format);
    }

    /// <summary>Reads how to write; the shards say what.</summary>
    public GenerateRequest Read(ParseResult parsed, GeneratorProfile profile) => new(parsed.GetValue(Out) ?? ".", profile)
    {
        IsOneEnvironment = false,
        IsCheck = parsed.GetValue(Check),
        Adopt = parsed.GetValue(Adopt),
        DeleteForeign = parsed.GetValue(DeleteForeign),

        // An error in a shard's record is one that the shard was told to go on after.
        KeepGoing = true,
    };
}
