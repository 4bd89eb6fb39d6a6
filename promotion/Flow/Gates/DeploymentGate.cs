using System.Globalization;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Reports;

namespace LcncInfra.Flow.Gates;

/// <summary>Holds what clusters report against what a gate wants.</summary>
internal static class DeploymentGate
{
    /// <summary>What the gate says about a stay.</summary>
    public static GateVerdict Evaluate(PromotionGate.Deployment gate, GateSubject subject, FlowInputs inputs)
    {
        var clusters = ClustersOf(subject, inputs);
        var reports = ReportsOf(clusters, subject, inputs);
        if (FailureIn(gate, reports) is { } failure)
        {
            return failure;
        }

        var verdict = clusters.Count == 0 || !HasReports(clusters, subject, inputs)
            ? Silence(gate, subject)
            : Share(gate, subject, clusters, reports);
        return verdict.Outcome == GateOutcome.Waiting && gate.Deadline is { } deadline && subject.Start is { } start && inputs.Now >= start + deadline
            ? new GateVerdict(gate.Name, GateOutcome.Failed, $"{verdict.Reason}, and the deadline of {PromotionTimes.Text(deadline)} is over") { Since = start + deadline }
            : verdict;
    }

    /// <summary>The failure that a cluster reports; <see langword="null"/> if none does, whatever else the gate may wait for.</summary>
    public static GateVerdict? FailureOf(PromotionGate.Deployment gate, GateSubject subject, FlowInputs inputs) =>
        FailureIn(gate, ReportsOf(ClustersOf(subject, inputs), subject, inputs));

    private static List<StatusReport> ReportsOf(List<string> clusters, GateSubject subject, FlowInputs inputs) =>
        [.. inputs.Reports.Where(r => clusters.Contains(r.Cluster, StringComparer.Ordinal) && r.Rendering == subject.Rendering)];

    private static GateVerdict? FailureIn(PromotionGate.Deployment gate, List<StatusReport> reports)
    {
        if (reports.Find(r => gate.FailedStates.Contains(r.State, StringComparer.Ordinal)) is not { } failed)
        {
            return null;
        }

        var message = failed.Message.Length == 0 ? string.Empty : $": {failed.Message}";
        return new GateVerdict(gate.Name, GateOutcome.Failed, $"{failed.Cluster} reports {failed.State}{Of(failed)}{message}") { Since = failed.Since };
    }

    // Clusters that are described must report. Of others, those count that ever reported anything of this environment.
    private static List<string> ClustersOf(GateSubject subject, FlowInputs inputs)
    {
        var fleet = inputs.FleetOf(subject.Environment.Name);
        if (fleet.Waves.Count > 0 && subject.Stay is { } stay)
        {
            return [.. fleet.Waves.Take(stay.Waves.Count).SelectMany(w => w.Clusters)];
        }

        if (fleet.Clusters.Count > 0)
        {
            return [.. fleet.Clusters];
        }

        var known = subject.State.History.Select(s => s.Rendering).Append(subject.Rendering).ToHashSet(StringComparer.Ordinal);
        return [.. inputs.Reports.Where(r => known.Contains(r.Rendering)).Select(r => r.Cluster).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static bool HasReports(List<string> clusters, GateSubject subject, FlowInputs inputs)
    {
        var known = subject.State.History.Select(s => s.Rendering).Append(subject.Rendering).ToHashSet(StringComparer.Ordinal);
        return inputs.Reports.Any(r => known.Contains(r.Rendering) && clusters.Contains(r.Cluster, StringComparer.Ordinal));
    }

    private static GateVerdict Silence(PromotionGate.Deployment gate, GateSubject subject) => gate.WhenNothingReports switch
    {
        SilenceRule.Pass => new GateVerdict(gate.Name, GateOutcome.Passed, "no cluster reports, which is accepted here") { Since = subject.Start },
        SilenceRule.Fail => new GateVerdict(gate.Name, GateOutcome.Failed, "no cluster reports") { Since = subject.Start },
        _ => new GateVerdict(gate.Name, GateOutcome.Waiting, "no cluster reports"),
    };

    private static GateVerdict Share(PromotionGate.Deployment gate, GateSubject subject, List<string> clusters, List<StatusReport> reports)
    {
        var byCluster = reports.ToLookup(r => r.Cluster, StringComparer.Ordinal);
        var good = clusters
            .Where(c => byCluster[c].Any() && byCluster[c].All(r => gate.States.Contains(r.State, StringComparer.Ordinal)))
            .Select(c => byCluster[c].Max(r => r.Since))
            .Order()
            .ToList();
        var needed = (int)((((long)clusters.Count * gate.MinimumShare) + 99) / 100);
        var counted = string.Create(CultureInfo.InvariantCulture, $"{good.Count} of {clusters.Count} clusters report {string.Join(" or ", gate.States)}");
        if (good.Count < needed)
        {
            var others = clusters.Where(c => !byCluster[c].Any() || !byCluster[c].All(r => gate.States.Contains(r.State, StringComparer.Ordinal))).Take(3);
            return new GateVerdict(gate.Name, GateOutcome.Waiting, string.Create(CultureInfo.InvariantCulture, $"{counted}, {needed} must; not yet: {string.Join(", ", others)}"));
        }

        var since = needed == 0 ? subject.Start : good[needed - 1];
        return new GateVerdict(gate.Name, GateOutcome.Passed, counted) { Since = since < subject.Start ? subject.Start : since };
    }

    private static string Of(StatusReport report) => report.Workload.Length == 0 ? string.Empty : $" of {report.Workload}";
}
