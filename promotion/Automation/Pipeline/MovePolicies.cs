using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Cli.Publish;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Asks the policies over resources and over what is rendered.</summary>
/// <param name="generator">Generates environments.</param>
/// <param name="rules">The policies over resources.</param>
/// <param name="asOf">The day that waivers are counted by.</param>
internal sealed class MovePolicies(FlowGenerator generator, IReadOnlyList<IResourceRule> rules, DateOnly asOf) : IMovePolicies
{
    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Check(StackMove move, ResourcePlan plan)
    {
        var found = new DiagnosticBag();
        found.AddRange(rules.SelectMany(rule => rule.Check(plan)));

        // What is published again as it was is not generated, so nothing is found in it.
        if (move.Move.Reason != MoveReason.Rollback
            && generator.Generate((move.Fleet.Environment, move.Move.Release, move.Move.Source), move.ReleaseLock).Generated is { } generated)
        {
            PublicationPolicies.Judge(generated.Runs, generated.Result, (generated.Profile, asOf), found);
        }

        return found.InOrder();
    }
}
