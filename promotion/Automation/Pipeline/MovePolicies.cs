using LcncInfra.Catalog;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Cli.Publish;
using LcncInfra.Flow.States;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Asks the policies over resources and over what is rendered.</summary>
/// <param name="generator">Generates environments.</param>
/// <param name="catalogs">The environments as they are now, for what is not generated.</param>
/// <param name="asOf">The day that waivers are counted by.</param>
internal sealed class MovePolicies(FlowGenerator generator, IReadOnlyList<EnvironmentCatalog> catalogs, DateOnly asOf) : IMovePolicies
{
    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Check(StackMove move, ResourcePlan plan)
    {
        var found = new DiagnosticBag();

        // What is published again as it was is not generated, so nothing is found in it.
        var generated = move.Move.Reason == MoveReason.Rollback
            ? null
            : generator.Generate((move.Fleet.Environment, move.Move.Release, move.Move.Source), move.ReleaseLock).Generated;
        var catalog = generated?.Result.Catalog ?? catalogs.FirstOrDefault(c => c.Environment == move.Fleet.Environment);
        var report = ResourceJudge.Judge(plan, catalog, asOf);
        found.AddRange(report.Open.Select(FindingDiagnostics.Broken));
        found.AddRange(report.WaiverFindings);
        found.AddRange(report.Unjudged.Select(sentence => FindingDiagnostics.Unjudged(report.Environment, sentence)));
        if (generated is not null)
        {
            PublicationPolicies.Judge(generated.Runs, generated.Result, (generated.Profile, asOf), found);
        }

        return found.InOrder();
    }
}
