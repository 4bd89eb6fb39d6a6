using System.Collections.Immutable;
using LcncInfra.Catalog;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Schedulers;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.External;

/// <summary>Asks the schedulers of placement policies, before anything is placed: what they answer is input, and placing stays pure.</summary>
public static class ExternalScheduler
{
    /// <summary>The catalog with every answer that was given; what is wrong with an answer is reported (LC207x), and its policy then places nothing.</summary>
    /// <param name="catalog">The catalog, with the previous decisions.</param>
    /// <param name="executables">The programs that the run allows; <see langword="null"/> for none.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static EnvironmentCatalog Ask(EnvironmentCatalog catalog, ISchedulerExecutables? executables, DiagnosticBag diagnostics)
    {
        if (!catalog.PlacementPolicies.Any(p => p.Value.Scheduler is not null))
        {
            return catalog;
        }

        var answers = ImmutableDictionary.CreateBuilder<string, SchedulerDecision>(StringComparer.Ordinal);
        foreach (var question in Questions(catalog))
        {
            if (question.Policy.Value.Scheduler is { } scheduler && Ask(question, scheduler, executables, diagnostics) is { } decision)
            {
                answers.Add(question.Policy.Value.Name, decision);
            }
        }

        return catalog with { SchedulerDecisions = answers.ToImmutable() };
    }

    private static IEnumerable<SchedulerQuestion> Questions(EnvironmentCatalog catalog)
    {
        var pairs = ScheduledPairs.Of(catalog, new DiagnosticBag());
        // Each target is of the first policy that selects it, as when it is placed; a second one is an error of its own.
        var byPolicy = catalog.DeploymentTargets.Index()
            .ToLookup(t => catalog.PlacementPolicies.FirstOrDefault(p => p.Value.Selects(t.Item.Value.Workspace, t.Item.Value.Labels))?.Value.Name, StringComparer.Ordinal);
        return catalog.PlacementPolicies.Where(p => p.Value.Scheduler is not null).Select(policy => new SchedulerQuestion(catalog, policy,
        [
            .. byPolicy[policy.Value.Name].Select(t => (t.Item.Value, pairs.IsSelected[t.Index] ? Asked(catalog, pairs.Grid, t.Index) : null)),
        ]));
    }

    private static List<string> Asked(EnvironmentCatalog catalog, PlacementGrid grid, int target) =>
        [.. catalog.ClusterTypes.Index().Where(t => grid.Policies(t.Index, target) is not null).Select(t => t.Item.Value.Name)];

    private static SchedulerDecision? Ask(SchedulerQuestion question, SchedulerReference scheduler, ISchedulerExecutables? executables, DiagnosticBag diagnostics)
    {
        var policy = question.Policy;
        if (question.Targets.Count == 0)
        {
            return null;
        }

        if (executables?.Run(scheduler.Name, ResourceListWriter.Write(question)) is not { } run)
        {
            diagnostics.Add(ExternalDiagnostics.NotAllowed(policy, scheduler.Name));
            return null;
        }

        var (answer, unreadable) = run.Problem is null || !run.Output.IsEmpty ? SchedulerAnswerReader.Read(run.Output, CatalogLimits.Default) : (null, null);
        foreach (var result in answer?.Results ?? [])
        {
            diagnostics.Add(ExternalDiagnostics.Result(
                PlaceOf(question, result) ?? policy.At("spec.scheduler.name"), result.Severity, (policy.Value.Name, scheduler.Name), result.Message));
        }

        if ((run.Problem ?? unreadable) is { } problem || answer is null)
        {
            diagnostics.Add(ExternalDiagnostics.Failed(policy, scheduler.Name, run.Problem ?? unreadable ?? "it wrote nothing", run.ErrorText));
            return null;
        }

        if (run.ErrorText.Length > 0)
        {
            diagnostics.Add(ExternalDiagnostics.ErrorText(policy, scheduler.Name, run.ErrorText));
        }

        return SchedulerAnswerValidator.Validate(question, scheduler.Name, answer, diagnostics)
            ? new SchedulerDecision(scheduler.Name, run.Executable, run.Digest) { ClusterTypes = ByTarget(answer) }
            : null;
    }

    private static Dictionary<string, ValueList<string>> ByTarget(SchedulerAnswer answer) => answer.Assignments
        .GroupBy(a => a.DeploymentTarget, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => g.Select(a => a.ClusterType).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
            StringComparer.Ordinal);

    // What a scheduler says of an object is shown where the object is written.
    private static SourceSpan? PlaceOf(SchedulerQuestion question, SchedulerResult result) => result.Kind switch
    {
        "DeploymentTarget" => question.Catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Name == result.Name)?.At("name"),
        "ClusterType" => question.Catalog.ClusterTypes.FirstOrDefault(t => t.Value.Name == result.Name)?.At("metadata.name"),
        "Cluster" => question.Catalog.Clusters.FirstOrDefault(c => c.Value.Name == result.Name)?.At("metadata.name"),
        _ => null,
    };
}
