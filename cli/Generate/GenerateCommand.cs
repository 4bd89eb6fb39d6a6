using System.CommandLine;
using LcncInfra.Cli.Interchange;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Remembering;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Generation.Shards;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.Interchange;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Generate;

/// <summary><c>lcnc generate</c>: from a control plane to the files of the GitOps repository.</summary>
internal static class GenerateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions();
        var own = new GenerateOptions();
        var command = new DocumentedCommand(
            "generate",
            "Generates the GitOps repository of one or more environments from a control plane.",
            ("lcnc generate examples/sales-approvals --environment dev --out out/dev", "one environment"),
            ("lcnc generate --out out", "every environment of the control plane in this folder"),
            ("lcnc generate git+https://example.com/control-plane.git#main -e prod -o out/prod", "from git branches, as Kalypso reads them"),
            ("lcnc generate -e dev -o ../gitops --check", "is the checked-out repository up to date?"),
            ("lcnc generate -e prod -o out/prod --policies", "only what keeps to the policies of the platform"),
            ("lcnc generate -e dev -o out/dev --profile kalypso", "exactly the files that Kalypso writes"),
            ("lcnc generate -e prod -o shards/0 --shard 0/4", "the first of four parts, for a machine of its own"));
        common.AddTo(command);
        own.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = own.Read(parsed, common);
            var memories = request.Remembers ? RenderingMemories.In(io.CacheFolder, request.Out) : null;
            return RememberingRun.Of(memories, () =>
            {
                using var ahead = request is { IsOneEnvironment: true, IsCheck: false } ? OutputAhead.Of(request.Out) : null;
                var extent = own.ExtentOf(parsed) with { Memories = memories, Loaded = ahead is null ? null : ahead.Expect };
                var runs = EnvironmentRuns.Run(parsed, common, io, extent);
                var saving = Task.Run(() => memories?.Save());
                try
                {
                    DateOnly? asOf = parsed.GetValue(own.Policies) ? PolicyOptions.DayOf(parsed, own.AsOf, io.Clock) : null;
                    return Run(request, (ahead, asOf), runs, io);
                }
                finally
                {
                    saving.GetAwaiter().GetResult();
                }
            });
        });
        return command;
    }

    private static int Run(GenerateRequest request, (OutputAhead? Ahead, DateOnly? AsOf) with, EnvironmentRuns runs, CommandIo io)
    {
        // From memory, and before anything is written; who does not ask pays nothing.
        IReadOnlyList<Diagnostic> judged = with.AsOf is { } asOf ? [.. PolicyRun.Of(runs, request.Profile, asOf).SelectMany(FindingDiagnostics.Of).Distinct()] : [];
        return EnvironmentWriter.Write(
            request,
            new WritingRun("generate", runs.Format)
            {
                Diagnostics = [.. runs.Diagnostics, .. judged],
                IsRefused = judged.Any(d => d.Severity == Severity.Error),
                Ahead = with.Ahead,
                Environments = [.. runs.Results.Select(result => Output(result, request, runs))],
                Notice = runs.Opened is { Lock: null, Sources.Resolved.Count: > 0 and var resolved }
                    ? $"{resolved} sources were resolved for this run only; 'lcnc lock' pins them."
                    : null,
            },
            io);
    }

    private static OutputEnvironment Output(GenerationResult result, GenerateRequest request, EnvironmentRuns runs)
    {
        var folder = runs.Results.Count == 1 && request.IsOneEnvironment ? string.Empty : result.Environment;
        var output = OutputEnvironment.Of(result, folder);
        if (result.Tree is null)
        {
            return output;
        }

        var inputs = new PublicationInputs(request.Profile, ProgramVersion.Text, runs.Opened?.Lock?.Release, runs.Opened?.FactsDigest)
        {
            AdoptForeign = request.Adopt,
            DeleteForeign = request.DeleteForeign,
            IsPreview = request.IsCheck,
        };
        if (result.Shard is { } part)
        {
            var shard = RenderedShard.Of(result, part, folder, inputs);
            return output with
            {
                Compose = (published, diagnostics) => WithHydrator(inputs, result, (request, runs), diagnostics) is null
                    ? null
                    : ShardPublicationComposer.Compose(shard, published, inputs, diagnostics),
            };
        }

        var rendered = RenderedEnvironment.Of(result);
        return output with
        {
            Compose = (published, diagnostics) => WithHydrator(inputs, result, (request, runs), diagnostics) is { } complete
                ? Compose(rendered, published, complete, (runs, diagnostics))
                : null,
        };
    }

    // The commit of the control plane, for environments that tell other tools; null after an error.
    private static PublicationInputs? WithHydrator(
        PublicationInputs inputs, GenerationResult result, (GenerateRequest Request, EnvironmentRuns Runs) of, DiagnosticBag diagnostics)
    {
        if (inputs.Profile == GeneratorProfile.Kalypso || result.Catalog is not { Settings: { Value.WritesHydratorMetadata: true } settings } catalog || of.Runs.Opened is not { } opened)
        {
            return inputs;
        }

        if (result.Shard is not null)
        {
            diagnostics.Add(InterchangeDiagnostics.MetadataOfShard(opened.Located(settings.At("spec.interchange")), result.Environment));
            return null;
        }

        return new DryCommitReader(opened, of.Request.ControlPlane).Read(catalog, diagnostics) is { } commit ? inputs with { Hydrator = commit } : null;
    }

    private static Publication? Compose(
        RenderedEnvironment rendered, IPublishedTree published, PublicationInputs inputs, (EnvironmentRuns Runs, DiagnosticBag Found) with)
    {
        var planning = new DiagnosticBag();
        var publication = PublicationComposer.Compose(rendered, published, inputs, planning);
        with.Found.AddRange(with.Runs.Located(planning));
        return publication;
    }
}
