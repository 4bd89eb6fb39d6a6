using System.CommandLine;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Diff;

/// <summary><c>lcnc diff</c>: what <c>generate</c> would change, the same change shown once.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new DiffOptions();
        var command = new DocumentedCommand(
            "diff",
            "Shows what generate would change in a folder or in a commit of a GitOps repository, without writing anything.",
            ("lcnc diff -e dev --against out/dev", "against a folder"),
            ("lcnc diff -e dev --against origin/dev --repository ../gitops", "against a branch of another repository"),
            ("lcnc diff -e dev --against main:clusters/dev", "against a folder of a branch of this repository"),
            ("lcnc diff -e dev --against origin/dev --format markdown", "for a comment on a pull request"),
            ("lcnc diff -e prod --against origin/prod --policies", "and what policies find of it that they did not find before"),
            ("lcnc diff -e dev --against out/dev --check", "exit with 4 if anything differs"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, DiffOptions options, CommandIo io)
    {
        var runs = EnvironmentRuns.Run(parsed, options.Common, io);
        var found = new DiagnosticBag();
        found.AddRange(runs.Diagnostics);
        var locator = new PublishedTreeLocator(parsed.GetRequiredValue(options.Against), parsed.GetValue(options.Repository));
        var inputs = Inputs(parsed, options, runs);
        var isOne = parsed.GetValue(options.Common.Environments) is { Length: 1 };
        var comparing = new DiagnosticBag();
        List<EnvironmentDiff> diffs = runs.HasErrors
            ? []
            : [.. runs.Results.Select(r => Compare(r, locator, isOne ? string.Empty : r.Environment, (inputs, comparing))).OfType<EnvironmentDiff>()];

        if (parsed.GetValue(options.Policies))
        {
            var policies = new PolicyComparer(runs, parsed.GetValue(options.Common.Profile), PolicyOptions.DayOf(parsed, options.AsOf, io.Clock));
            diffs = [.. diffs.Select(d => Judged(d, runs, policies))];
            found.AddRange(diffs.SelectMany(d => d.Policies?.WaiverFindings ?? []));
        }

        found.AddRange(runs.Located(comparing));
        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, runs.Format, io);
        switch (runs.Format)
        {
            case OutputFormat.Json:
                DiffJsonWriter.Write(io.Out, diffs, diagnostics);
                break;
            case OutputFormat.Markdown:
                DiffMarkdownWriter.Write(io.Out, diffs);
                break;
            default:
                DiffTextWriter.Write(io, diffs);
                break;
        }

        return found.HasErrors || diffs.Exists(d => d.Policies is { HasErrors: true })
            ? ExitCode.WrongInput
            : parsed.GetValue(options.Check) && diffs.Exists(d => d.Differs) ? ExitCode.Differs : ExitCode.Done;
    }

    private static EnvironmentDiff Judged(EnvironmentDiff diff, EnvironmentRuns runs, PolicyComparer policies) =>
        diff is { Plan: { } plan, Published: { } published } && runs.Results.FirstOrDefault(r => r.Environment == diff.Environment) is { } result
            ? diff with { Policies = policies.Compare(result, plan, published) }
            : diff;

    // Files of others in the way would stop generate; a diff shows what would become of them.
    private static PublicationInputs Inputs(ParseResult parsed, DiffOptions options, EnvironmentRuns runs) => new(
        parsed.GetValue(options.Common.Profile), ProgramVersion.Text, runs.Opened?.Lock?.Release, runs.Opened?.FactsDigest)
    {
        AdoptForeign = true,
        IsPreview = true,
    };

    private static EnvironmentDiff? Compare(
        GenerationResult result, PublishedTreeLocator locator, string subfolder, (PublicationInputs Inputs, DiagnosticBag Found) with)
    {
        if (result.Tree is null || locator.Open(subfolder, with.Found) is not { } published)
        {
            return null;
        }

        return EnvironmentDiff.Of(result, (locator.NameOf(subfolder), published), with.Inputs, with.Found);
    }
}
