using LcncInfra.Catalog.Schedulers;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.External;

/// <summary>Checks that an answer is about what was asked; whether it may be so is checked where targets are placed.</summary>
internal static class SchedulerAnswerValidator
{
    /// <summary>Whether all names of an answer are names of the question; reports each that is not.</summary>
    public static bool Validate(SchedulerQuestion question, string scheduler, SchedulerAnswer answer, DiagnosticBag diagnostics)
    {
        var targets = question.Targets.Select(t => t.Target.Name).ToHashSet(StringComparer.Ordinal);
        var clusterTypes = question.Catalog.ClusterTypes.Select(t => t.Value.Name).ToHashSet(StringComparer.Ordinal);
        var before = diagnostics.Count;
        Report("deployment target", answer.Assignments.Select(a => a.DeploymentTarget), targets);
        Report("cluster type", answer.Assignments.Select(a => a.ClusterType), clusterTypes);
        return diagnostics.Count == before;

        void Report(string kind, IEnumerable<string> named, HashSet<string> known) => diagnostics.AddRange(named
            .Where(name => !known.Contains(name))
            .Distinct(StringComparer.Ordinal)
            .Select(name => ExternalDiagnostics.Unknown(question.Policy, scheduler, (kind, name), known)));
    }
}
