using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.Matrix;

/// <summary><c>lcnc matrix</c>: deployment targets × cluster types.</summary>
internal static class MatrixCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);
        var names = new Option<bool>("--names") { Description = "Show the names of the policies instead of their number." };
        var command = new DocumentedCommand(
            "matrix",
            "Shows which deployment targets are on which cluster types, by how many policies, and what is left out.",
            ("lcnc matrix -e dev", "a table"),
            ("lcnc matrix -e dev --names", "with the names of the policies"),
            ("lcnc matrix --format markdown", "for a page or a pull request"));
        common.AddTo(command);
        command.Add(names);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(names), io));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, bool names, CommandIo io)
    {
        var format = parsed.GetValue(common.Format);
        var catalogs = EnvironmentCatalogs.Load(parsed, common);
        DiagnosticReporter.Report(catalogs.Errors, format, io);

        // What scheduling finds is said by validate; the matrix shows it.
        var matrices = catalogs.Errors.Count > 0
            ? []
            : catalogs.Catalogs.Select(catalog => PlacementMatrix.Of(catalog, PlacementScheduler.Schedule(catalog, new DiagnosticBag()))).ToList();
        switch (format)
        {
            case OutputFormat.Json:
                MatrixJsonWriter.Write(io.Out, matrices, catalogs.Errors);
                break;
            case OutputFormat.Markdown:
                MatrixMarkdownWriter.Write(io.Out, matrices, names);
                break;
            default:
                MatrixTextWriter.Write(io, matrices, names);
                break;
        }

        return catalogs.Errors.Count > 0 ? ExitCode.WrongInput : ExitCode.Done;
    }
}
