using System.CommandLine;
using LcncInfra.AppRepositories.Costs;
using LcncInfra.AppRepositories.Lanes;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Apps.Lanes;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps.Costs;

/// <summary><c>lcnc app cost</c>: what an app costs per month, and what a change costs more or less.</summary>
internal static class CostCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new CostCommandOptions();
        var command = new DocumentedCommand(
            "cost",
            "Prices what each target of an app asks for, per month of 730 hours, and the difference between two versions.",
            ("lcnc app cost app.yaml --prices prices.yaml", "what it costs"),
            ("lcnc app cost app.yaml --prices prices.yaml --base origin/main --format markdown", "what a change costs, for a pull request"),
            ("lcnc app cost app.yaml --prices prices.yaml --control-plane ../control-plane", "on the cluster types that the control plane chooses"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, CostCommandOptions options, CommandIo io)
    {
        var found = new DiagnosticBag();
        var comparison = Compare(parsed, options, io, found);
        var diagnostics = found.InOrder();
        var format = parsed.GetValue(options.Common.Format);
        DiagnosticReporter.Report(diagnostics, format, io);
        var shown = found.HasErrors ? null : comparison;
        switch (format)
        {
            case OutputFormat.Json:
                CostJsonWriter.Write(io.Out, shown, diagnostics);
                break;
            case OutputFormat.Markdown when shown is not null:
                CostMarkdownWriter.Write(io.Out, shown);
                break;
            case OutputFormat.Text when shown is not null:
                CostTextWriter.Write(io.Out, shown);
                break;
            default:
                break;
        }

        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static CostComparison? Compare(ParseResult parsed, CostCommandOptions options, CommandIo io, DiagnosticBag found)
    {
        var runtimes = (parsed.GetValue(options.Runtimes) ?? []).Select(r => AppFile.Read(r, found)).OfType<SourceFile>().ToList();
        var path = parsed.GetRequiredValue(options.App);
        var app = AppFile.Read(path, found) is { } file ? ReadApp(file, runtimes, found) : null;
        var lists = AppFile.Read(parsed.GetRequiredValue(options.Prices), found) is { } prices ? PriceListReader.Read(prices, CatalogLimits.Default, found) : [];
        if (app is null || found.HasErrors || PriceListChoice.On(lists, options.DayOf(parsed, io.Clock), found) is not { } list)
        {
            return null;
        }

        var pricing = new CostOptions(list)
        {
            Environments = parsed.GetValue(options.Common.Environments) ?? [],
            Placements = options.HasControlPlane(parsed) ? CostPlacements.Of(parsed, options.Common, app.App.Value.Name, found) : null,
        };
        if (found.HasErrors)
        {
            return null;
        }

        var after = CostComposer.Compose(app, pricing, found);
        return parsed.GetValue(options.Base) is { } other
            ? new CostComparison(after, BeforeOf((path, other), runtimes, pricing, found)) { Base = other }
            : new CostComparison(after, null);
    }

    private static AppDefinition? ReadApp(SourceFile file, IReadOnlyList<SourceFile> runtimes, DiagnosticBag found) =>
        AppReader.Read(runtimes.Prepend(file), CatalogLimits.Default, found);

    // An app that is new cost nothing before.
    private static AppCost? BeforeOf((string Path, string Base) of, IReadOnlyList<SourceFile> runtimes, CostOptions pricing, DiagnosticBag found)
    {
        var nothing = new AppCost(string.Empty, pricing.Prices.Value.Currency, pricing.Prices.Value.Name, []);
        var reading = new DiagnosticBag();
        var file = File.Exists(of.Base) ? AppFile.Read(of.Base, found) : ReadRevision(of.Path, of.Base, found);
        if (file is null)
        {
            return found.HasErrors ? null : nothing;
        }

        var app = ReadApp(file, runtimes, reading);
        found.AddRange(reading.InOrder());
        return app is null || reading.HasErrors ? null : CostComposer.Compose(app, pricing, found);
    }

    private static SourceFile? ReadRevision(string path, string revision, DiagnosticBag found)
    {
        try
        {
            var repository = ChangedFiles.Open(path);
            var content = repository.Read(repository.Resolve(revision), repository.PathOf(path));
            return content is null ? null : new SourceFile($"{revision}:{repository.PathOf(path)}", content);
        }
        catch (GitException failure) when (failure.Failure is GitFailure.UnknownRevision or GitFailure.Unreachable or GitFailure.Failed)
        {
            found.Add(LaneDiagnostics.UnknownRevision(revision, failure.Message));
            return null;
        }
        catch (GitException failure)
        {
            throw new EnvironmentFailedException(LaneDiagnostics.UnknownRevision(revision, failure.Message) with { Hint = failure.Remedy });
        }
    }
}
