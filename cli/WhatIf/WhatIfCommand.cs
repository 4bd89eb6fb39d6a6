using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.WhatIf;

/// <summary><c>lcnc what-if</c>: what would move and change if something were otherwise, without touching anything.</summary>
internal static class WhatIfCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new WhatIfOptions();
        var command = new DocumentedCommand(
            "what-if",
            "Shows which placements would move and what would change if something were otherwise; writes nothing.",
            ("lcnc what-if -e prod --add new-cluster-type.yaml", "one more cluster type"),
            ("lcnc what-if -e prod --drain region=eu-west", "a region is gone"),
            ("lcnc what-if -e prod --set-label edge-1:zone=red --set-label edge-1:old", "a label is another, and one is gone"),
            ("lcnc what-if -e prod --previous ../gitops --drain region=eu-west", "from where things are now"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, WhatIfOptions options, CommandIo io)
    {
        var found = new DiagnosticBag();
        var assumption = AssumptionParser.Parse(parsed, options, found);
        var opened = found.HasErrors ? null : OpenedControlPlane.Open(parsed, options.Common, found);
        var supposed = opened is null ? [] : new SupposedRun(parsed, options, opened).Run(assumption, found);
        var format = parsed.GetValue(options.Common.Format);
        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, format, io);
        if (format == OutputFormat.Json)
        {
            WhatIfJsonWriter.Write(io.Out, supposed, diagnostics);
        }
        else
        {
            WhatIfTextWriter.Write(io, supposed);
        }

        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }
}
