using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary><c>lcnc explain placement</c>: what every policy says of a target on a cluster type.</summary>
internal static class ExplainPlacementCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var arguments = new PairArguments(OutputFormat.Text, OutputFormat.Json);
        var command = new DocumentedCommand(
            "placement",
            "Explains why a deployment target is, or is not, placed on a cluster type.",
            ("lcnc explain placement approvals-edge -e dev", "all cluster types, with the deciding policy or what came closest"),
            ("lcnc explain placement approvals-edge finance-onprem -e dev", "every condition of every policy"));
        arguments.AddTo(command, clusterTypeIsRequired: false);
        command.SetAction(parsed => Run(parsed, arguments, io));
        return command;
    }

    private static int Run(ParseResult parsed, PairArguments arguments, CommandIo io)
    {
        var format = parsed.GetValue(arguments.Common.Format);
        var catalogs = EnvironmentCatalogs.Load(parsed, arguments.Common);
        var (pairs, problem) = catalogs.Errors.Count > 0 ? ([], null) : arguments.Find(parsed, catalogs);
        IReadOnlyList<Diagnostic> errors = problem is null ? catalogs.Errors : [problem];
        DiagnosticReporter.Report(errors, format, io);

        var explanations = pairs.Select(pair => new EnvironmentPlacements(pair.Catalog.Environment, [.. Explain(pair).Select(catalogs.Located)])).ToList();
        if (format == OutputFormat.Json)
        {
            PlacementJsonWriter.Write(io.Out, explanations, errors);
        }
        else if (errors.Count == 0)
        {
            PlacementTextWriter.Write(io, explanations, detailed: arguments.NamesClusterType(parsed));
        }

        return errors.Count > 0 ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static List<PairExplanation> Explain(FoundPair pair)
    {
        EnvironmentCatalog catalog = pair.Catalog;
        return
        [
            .. PlacementExplanation.OfTarget(catalog, pair.DeploymentTarget.Value)
                .Where(explained => pair.ClusterType is null || explained.ClusterType == pair.ClusterType.Value.Name),
        ];
    }
}
