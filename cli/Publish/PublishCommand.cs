using System.CommandLine;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Remembering;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Publish;

/// <summary><c>lcnc publish</c>: from a control plane to commits of the GitOps repository, without a work tree.</summary>
internal static class PublishCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new PublishOptions();
        var command = new DocumentedCommand(
            "publish",
            "Generates environments and proposes them, as commits of the GitOps repository that nobody has to check out.",
            ("lcnc publish -e dev --repository https://git.example.com/platform/gitops.git --branch dev", "proposes on branch dev-next"),
            ("lcnc publish -e dev --repository ../gitops --branch dev --direct", "moves branch dev itself"),
            ("lcnc publish", "every environment, to where its GitOpsRepo says"),
            ("lcnc publish -e dev -e qa --branch 'env/{environment}' --dry-run", "what would be written?"));
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var memories = MemoriesOf(parsed, options, io);
            return RememberingRun.Of(memories, () => Run(parsed, options, io, memories));
        });
        return command;
    }

    // One for each place that a control plane is published to; nothing is ever written under this name.
    private static RenderingMemories? MemoriesOf(ParseResult parsed, PublishOptions options, CommandIo io) => io.CacheFolder is not { } cache
        ? null
        : RenderingMemories.In(cache, Path.Combine(cache, "publishing", ContentDigest.Of([
            options.Common.ControlPlaneOf(parsed), parsed.GetValue(options.Repository) ?? string.Empty, parsed.GetValue(options.Branch) ?? string.Empty])["sha256:".Length..]));

    private static int Run(ParseResult parsed, PublishOptions options, CommandIo io, RenderingMemories? memories)
    {
        var settings = RunSettings.Of(parsed, options.Common);
        var format = parsed.GetValue(options.Common.Format);
        var isDryRun = parsed.GetValue(options.DryRun);
        var runs = EnvironmentRuns.Run(settings, io, RunExtent.Whole with { Memories = memories });
        memories?.Save();
        var found = new DiagnosticBag();
        found.AddRange(runs.Diagnostics);
        List<PublishedEnvironmentReport> reports = [];
        if (!runs.HasErrors)
        {
            var publications = Prepare(runs, settings, (parsed, options, io), found);
            var proposals = parsed.GetValue(options.Direct) || isDryRun ? null : ProposalSettings.Of(parsed, options);
            reports = found.HasErrors
                ? [.. publications.Select(p => new PublishedEnvironmentReport(p.Generated.Result.Environment, p.Target, null))]
                : new PublishRun(publications, proposals, io).Publish(isDryRun, found);
        }

        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, format, io);
        if (format == OutputFormat.Json)
        {
            PublishJsonWriter.Write(io.Out, reports, diagnostics, isDryRun);
        }
        else if (format == OutputFormat.Text)
        {
            PublishTextWriter.Write(io.Out, reports, isDryRun);
        }

        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    // All of them are looked at before the first is written.
    private static List<(GeneratedPublication Generated, PublishTarget Target)> Prepare(
        EnvironmentRuns runs, RunSettings settings, (ParseResult Parsed, PublishOptions Options, CommandIo Io) with, DiagnosticBag found)
    {
        var (parsed, options, io) = with;
        var targets = new PublishTargetReader(parsed.GetValue(options.Repository), parsed.GetValue(options.Branch), parsed.GetValue(options.Direct));
        List<(GeneratedPublication Generated, PublishTarget Target)> publications = [];
        var asOf = PolicyOptions.DayOf(parsed, options.AsOf, io.Clock);
        var prices = parsed.GetValue(options.Prices) is { } file ? PublicationPrices.Read(file, asOf, found) : null;
        foreach (var result in runs.Results)
        {
            IReadOnlyList<GitOpsRepo> repos = [.. (result.Catalog?.GitOpsRepos ?? []).Select(r => r.Value)];
            if (targets.Read(result.Environment, repos, found) is { } target
                && GeneratedPublication.Of(runs, result.Environment, settings, (io.Clock, found)) is { } generated)
            {
                var judged = generated with { AdoptsForeign = parsed.GetValue(options.Adopt), DeletesForeign = parsed.GetValue(options.DeleteForeign) };
                publications.Add((judged with { Prices = prices, Policies = PublicationPolicies.Judge(runs, result, (settings.Profile, asOf), found) }, target));
            }
        }

        SharedBranches.Find(publications, found);
        return publications;
    }
}
