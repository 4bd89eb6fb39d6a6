using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Asks the policies over resources and over what is rendered.</summary>
/// <param name="generator">Generates environments, with what policies over trees find in them.</param>
/// <param name="rules">The policies over resources.</param>
internal sealed class MovePolicies(FlowGenerator generator, IReadOnlyList<IResourceRule> rules) : IMovePolicies
{
    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Check(StackMove move, ResourcePlan plan)
    {
        var found = new DiagnosticBag();
        found.AddRange(rules.SelectMany(rule => rule.Check(plan)));
        found.AddRange(Rendered(move));
        return found.InOrder();
    }

    // What is published again as it was is not generated, so nothing is found in it.
    private IEnumerable<Diagnostic> Rendered(StackMove move) => move.Move.Reason == MoveReason.Rollback
        ? []
        : generator.Generate((move.Fleet.Environment, move.Move.Release, move.Move.Source), move.ReleaseLock).Findings.Where(f => f.Severity != Severity.Info);
}
