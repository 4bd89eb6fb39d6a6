using LcncInfra.Automation.Pipeline;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Reports;

/// <summary>What a run of the pipeline did, and where the flow stands.</summary>
/// <param name="Flow">Name of the flow; <see langword="null"/> if it could not be read.</param>
/// <param name="Run">Where the flow stands; <see langword="null"/> if the run did not come to its end.</param>
/// <param name="Work">What was done to stacks, oldest first.</param>
internal sealed record PipelineReport(string? Flow, PromotionRun? Run, IReadOnlyList<StackWork> Work)
{
    /// <summary>Nothing was done.</summary>
    public static PipelineReport Empty { get; } = new(null, null, []);

    /// <summary>What keeps stacks from going on, as findings: what was overcome later is not told.</summary>
    public IEnumerable<Diagnostic> Problems => Work.GroupBy(w => w.Environment, StringComparer.Ordinal).Select(g => g.Last())
        .Where(w => w.StoppedAt is not null).Select(ProblemOf);

    /// <summary>Writes it.</summary>
    public void Write(OutputFormat format, DiagnosticBag found, CommandIo io)
    {
        DiagnosticReporter.Report(found.InOrder(), format, io);
        if (format == OutputFormat.Json)
        {
            PipelineJsonWriter.Write(io.Out, this, found.InOrder());
        }
        else if (format == OutputFormat.Text)
        {
            PipelineTextWriter.Write(io.Out, this);
        }
    }

    private static Diagnostic ProblemOf(StackWork work)
    {
        var (step, why) = (StackWorkText.NameOf(work.StoppedAt), work.Because ?? string.Empty);
        return work.IsLater ? AutomationDiagnostics.Busy(work.Environment, step, why) : AutomationDiagnostics.Stopped(work.Environment, step, why);
    }
}
