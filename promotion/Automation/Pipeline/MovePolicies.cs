using LcncInfra.Catalog;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Flow.States;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Asks the policies over resources and over what is rendered.</summary>
/// <param name="generator">Generates environments.</param>
/// <param name="catalogs">The environments as they are now, for what is not generated.</param>
/// <param name="now">When it is: waivers are counted by that day.</param>
internal sealed class MovePolicies(FlowGenerator generator, IReadOnlyList<EnvironmentCatalog> catalogs, DateTimeOffset now) : IMovePolicies
{
    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Check(StackMove move, ResourcePlan plan)
    {
        var found = new DiagnosticBag();

        // What is published again as it was is not generated, so nothing is found in it.
        var generation = move.Move.Reason == MoveReason.Rollback
            ? null
            : generator.Generate((move.Fleet.Environment, move.Move.Release, move.Move.Source), move.ReleaseLock, now);
        var catalog = generation?.Generated?.Result.Catalog ?? catalogs.FirstOrDefault(c => c.Environment == move.Fleet.Environment);
        var report = ResourceJudge.Judge(plan, catalog, DateOnly.FromDateTime(now.UtcDateTime));
        found.AddRange(FindingDiagnostics.Of(report));
        found.AddRange(generation?.PolicyFindings ?? []);
        return found.InOrder();
    }
}
