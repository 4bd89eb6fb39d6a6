using System.CommandLine;
using LcncInfra.Cli.Generate;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Running;
using LcncInfra.Generation.Publishing;
using LcncInfra.Generation.Shards;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Assemble;

/// <summary><c>lcnc assemble</c>: from the shards that several machines rendered to the files of the GitOps repository.</summary>
internal static class AssembleCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var own = new AssembleOptions();
        var command = new DocumentedCommand(
            "assemble",
            "Joins the shards of a run to the same files that a run without shards writes.",
            ("lcnc assemble shards/0 shards/1 shards/2 --out out/prod", "the three parts of one environment"),
            ("lcnc assemble shards --out out/prod", "all parts that lie in one folder"),
            ("lcnc assemble shards -o ../gitops --check", "is the checked-out repository up to date?"));
        own.AddTo(command);
        command.SetAction(parsed => Run(parsed, own, io));
        return command;
    }

    private static int Run(ParseResult parsed, AssembleOptions options, CommandIo io)
    {
        var diagnostics = new DiagnosticBag();
        var shards = ShardFolders.Find(parsed.GetValue(options.Shards) ?? [], diagnostics);
        if (OutputOverlap.Find(parsed.GetValue(options.Out) ?? ".", shards.Select(shard => shard.Name)) is { } overlap)
        {
            diagnostics.Add(overlap);
        }

        var environments = diagnostics.HasErrors ? [] : ShardAssembler.Assemble(shards, ProgramVersion.Text, diagnostics);
        var profile = environments.Select(e => e.Inputs.Profile).FirstOrDefault(GeneratorProfile.Default);
        var request = options.Read(parsed, profile);
        diagnostics.AddRange(environments.SelectMany(e => e.Findings));
        return EnvironmentWriter.Write(
            request,
            new WritingRun("assemble", parsed.GetValue(options.Format))
            {
                Diagnostics = diagnostics.InOrder(),
                Environments = [.. environments.Select(environment => Output(environment, request))],
                Shards = shards.Count,
            },
            io);
    }

    private static OutputEnvironment Output(AssembledEnvironment environment, GenerateRequest request)
    {
        var inputs = new PublicationInputs(request.Profile, environment.Inputs.Renderer, environment.Inputs.Release, environment.Inputs.Facts)
        {
            AdoptForeign = request.Adopt,
            DeleteForeign = request.DeleteForeign,
            IsPreview = request.IsCheck,
        };
        return new OutputEnvironment(environment.Rendered.Environment, environment.Inputs.Folder)
        {
            ClusterTypes = [.. environment.ClusterTypes.Select(c => (c.Name, c.Assignments))],
            Failed = environment.Failed,
            Compose = (published, diagnostics) => PublicationComposer.Compose(environment.Rendered, published, inputs, diagnostics),
        };
    }
}
