using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote;

/// <summary>What a command about a flow tells.</summary>
/// <param name="Command">The command.</param>
/// <param name="Flow">Name of the flow; <see langword="null"/> if it could not be read.</param>
/// <param name="Run">What was done, and where everything stands; <see langword="null"/> after an error.</param>
internal sealed record PromotionReport(string Command, string? Flow, PromotionRun? Run)
{
    /// <summary>Writes it.</summary>
    public void Write(OutputFormat format, DiagnosticBag found, CommandIo io)
    {
        DiagnosticReporter.Report(found.InOrder(), format, io);
        if (format == OutputFormat.Json)
        {
            PromotionJsonWriter.Write(io.Out, this, found.InOrder());
        }
        else if (format == OutputFormat.Text && Run is not null)
        {
            PromotionTextWriter.Write(io.Out, Run);
        }
    }
}
