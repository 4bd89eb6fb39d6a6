using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Repository.Differences;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating;

namespace LcncInfra.Cli.Eval;

/// <summary><c>lcnc eval</c>: one evaluation of a template, for its author.</summary>
internal static class EvalCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new EvalOptions();
        var command = new DocumentedCommand(
            "eval",
            "Evaluates a template for one deployment target on one cluster type and prints what it writes; what looks like a secret is hidden.",
            ("lcnc eval flux -e dev --target approvals-edge --cluster-type edge-warehouse-hamburg", "a Template of the control plane"),
            ("lcnc eval draft.yaml -e dev --target approvals-edge --cluster-type edge-warehouse-hamburg", "a file with the text of a template"),
            ("echo '{{ .Namespace }}' | lcnc eval - -e dev --target approvals-edge --cluster-type edge-warehouse-hamburg", "a text"),
            ("lcnc eval flux -e dev --target approvals-edge --cluster-type edge-warehouse-hamburg --show-data", "what it sees"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, EvalOptions options, CommandIo io)
    {
        var found = new DiagnosticBag();
        var catalogs = EnvironmentCatalogs.Load(parsed, options.Common);
        found.AddRange(catalogs.Errors);
        var result = found.HasErrors ? null : Evaluate(parsed, options, catalogs, (io, found));
        var diagnostics = found.InOrder();
        var format = parsed.GetValue(options.Common.Format);
        DiagnosticReporter.Report(diagnostics, format, io);
        if (format == OutputFormat.Json)
        {
            EvalJsonWriter.Write(io.Out, result, diagnostics);
        }
        else
        {
            io.Out.Write(result?.Text);
        }

        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static EvalResult? Evaluate(ParseResult parsed, EvalOptions options, EnvironmentCatalogs catalogs, (CommandIo Io, DiagnosticBag Found) with)
    {
        if (catalogs is not { Opened: { } opened, Catalogs: [var catalog] })
        {
            with.Found.Add(CommandDiagnostics.NotOneEnvironment([.. catalogs.Catalogs.Select(c => c.Environment)]));
            return null;
        }

        if (Find(parsed, options, catalog, with.Found) is not { } configured)
        {
            return null;
        }

        var name = parsed.GetRequiredValue(options.Template);
        if (parsed.GetValue(options.ShowData))
        {
            return new EvalResult(catalog.Environment, name, configured.Assignment, TemplateVariablesText.Of(AssignmentModel.Of(configured))) { IsData = true };
        }

        if (TemplateSource.Find(name, catalog, with.Io.In, with.Found) is not { } template)
        {
            return null;
        }

        var evaluating = new DiagnosticBag();
        var rendering = new RenderingOptions(parsed.GetValue(options.Common.Profile), default, EvaluationLimits.Default);
        var text = TemplatePreview.Render(template, configured, rendering, evaluating);
        var rule = EnvironmentCatalogs.RuleOf(parsed, options.Common, catalog);
        with.Found.AddRange(evaluating.InOrder().Select(rule.Apply).OfType<Diagnostic>().Select(opened.Located));
        return new EvalResult(catalog.Environment, name, configured.Assignment, SecretMask.Secrets.Apply(text));
    }

    // The pair needs no policy that places it: authors try templates before policies.
    private static ConfiguredAssignment? Find(ParseResult parsed, EvalOptions options, EnvironmentCatalog catalog, DiagnosticBag found)
    {
        var (targetName, clusterTypeName) = (parsed.GetRequiredValue(options.Target), parsed.GetRequiredValue(options.ClusterType));
        var called = $"environment '{catalog.Environment}'";
        var target = catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Name == targetName);
        if (target is null)
        {
            found.Add(CommandDiagnostics.UnknownTarget(targetName, called, [.. catalog.DeploymentTargets.Select(t => t.Value.Name)]));
        }

        var clusterType = catalog.ClusterTypes.FirstOrDefault(c => c.Value.Name == clusterTypeName);
        if (clusterType is null)
        {
            found.Add(CommandDiagnostics.UnknownClusterType(clusterTypeName, called, [.. catalog.ClusterTypes.Select(c => c.Value.Name)]));
        }

        if (target is null || clusterType is null)
        {
            return null;
        }

        if (!PlacementExplanation.Of(catalog, target.Value, clusterType.Value).IsPlaced)
        {
            found.Add(CommandDiagnostics.EvaluatedWithoutPlacement(targetName, clusterTypeName));
        }

        var config = new ConfigComposer(ConfigLayers.Of(catalog.Configs)).Compose(clusterType.Value, target.Value);
        return new ConfiguredAssignment(new Assignment(clusterType, target, []), config, IsValid: true);
    }
}
