using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Catalog.Schedulers;
using LcncInfra.Model.Secrets;
using LcncInfra.Scheduling.Decisions;

namespace LcncInfra.Repository.Decisions;

/// <summary>Writes why placement policies chose as they did, as the part <c>placements</c> of the decisions file.</summary>
/// <remarks>Cluster types that were left out for one reason share an entry; <c>lcnc explain placement</c> shows every filter of each.</remarks>
public static class PlacementRecordWriter
{
    private const int ShownNames = 50;

    /// <summary>The part; empty if no placement policy decided.</summary>
    /// <param name="decisions">What was decided.</param>
    /// <param name="schedulers">The programs that chose, by name of policy.</param>
    public static string Write(IEnumerable<TargetDecision> decisions, IReadOnlyDictionary<string, SchedulerDecision> schedulers)
    {
        var text = new StringBuilder();
        WriteSchedulers(text, schedulers);
        var isFirst = true;
        foreach (var decision in decisions)
        {
            text.Append(isFirst ? "placements:\n" : string.Empty);
            isFirst = false;
            Write(text, decision);
        }

        return text.ToString();
    }

    private static void WriteSchedulers(StringBuilder text, IReadOnlyDictionary<string, SchedulerDecision> schedulers)
    {
        text.Append(schedulers.Count > 0 ? "schedulers:\n" : string.Empty);
        foreach (var (policy, scheduler) in schedulers.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - policy: {Quoted(policy)}\n")
                .Append(CultureInfo.InvariantCulture, $"    name: {Quoted(scheduler.Scheduler)}\n")
                .Append(CultureInfo.InvariantCulture, $"    executable: {Quoted(scheduler.Executable)}\n")
                .Append(CultureInfo.InvariantCulture, $"    digest: {scheduler.Digest}\n");
        }
    }

    private static void Write(StringBuilder text, TargetDecision decision)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - deploymentTarget: {Quoted(decision.DeploymentTarget.Value.Name)}\n")
            .Append(CultureInfo.InvariantCulture, $"    policy: {Quoted(decision.Policy?.Value.Name ?? string.Empty)}\n")
            .Append(decision.Policy?.Value.Scheduler is { } scheduler ? $"    scheduler: {Quoted(scheduler.Name)}\n" : string.Empty)
            .Append(CultureInfo.InvariantCulture, $"    count: {Quoted(decision.Count.ToString())}\n")
            .Append(CultureInfo.InvariantCulture, $"    order: {decision.Order}\n");
        var placed = decision.Verdicts.Where(v => v.IsPlaced).OrderBy(v => v.Rank).ToList();
        text.Append(placed.Count > 0 ? "    placed:\n" : string.Empty);
        placed.ForEach(verdict => WritePlaced(text, verdict));
        var others = decision.Verdicts.Where(v => !v.IsPlaced).GroupBy(v => v.Reason, StringComparer.Ordinal).ToList();
        text.Append(others.Count > 0 ? "    notPlaced:\n" : string.Empty);
        others.ForEach(group => WriteOthers(text, group.Key, [.. group.Select(v => v.ClusterType)]));
        if (decision.Closest is { } closest)
        {
            WriteClosest(text, closest);
        }
    }

    // What was left out shares its reasons; of the one that came closest all is said.
    private static void WriteClosest(StringBuilder text, CandidateVerdict verdict)
    {
        text.Append(CultureInfo.InvariantCulture, $"    closest:\n        clusterType: {Quoted(verdict.ClusterType)}\n        because: {Quoted(verdict.Reason)}\n");
        if (verdict.Rank is { } rank)
        {
            text.Append(CultureInfo.InvariantCulture, $"        rank: {rank}\n        score: {verdict.Score}\n        avoided: {verdict.Penalty}\n");
        }

        WriteReasons(text, verdict);
    }

    private static void WriteReasons(StringBuilder text, CandidateVerdict verdict)
    {
        WriteList(text, "filters", verdict.Filters.Select(f => f.ToString()));
        WriteList(text, "preferences", verdict.Preferences.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Preference}: {p.Score}")));
    }

    private static void WritePlaced(StringBuilder text, CandidateVerdict verdict)
    {
        text.Append(CultureInfo.InvariantCulture, $"      - clusterType: {Quoted(verdict.ClusterType)}\n")
            .Append(CultureInfo.InvariantCulture, $"        rank: {verdict.Rank}\n")
            .Append(CultureInfo.InvariantCulture, $"        score: {verdict.Score}\n")
            .Append(CultureInfo.InvariantCulture, $"        avoided: {verdict.Penalty}\n")
            .Append(CultureInfo.InvariantCulture, $"        wasThere: {(verdict.WasThere ? "true" : "false")}\n");
        WriteReasons(text, verdict);
    }

    private static void WriteOthers(StringBuilder text, string reason, IReadOnlyList<string> clusterTypes)
    {
        text.Append(CultureInfo.InvariantCulture, $"      - because: {Quoted(reason)}\n")
            .Append(CultureInfo.InvariantCulture, $"        clusterTypes: [{string.Join(", ", clusterTypes.Take(ShownNames).Select(Quoted))}]\n");
        if (clusterTypes.Count > ShownNames)
        {
            text.Append(CultureInfo.InvariantCulture, $"        more: {clusterTypes.Count - ShownNames}\n");
        }
    }

    private static void WriteList(StringBuilder text, string key, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"        {key}: [{string.Join(", ", list.Select(Quoted))}]\n");
        }
    }

    // What JSON escapes, YAML reads the same; what is beyond is written as it is. A label's value that looks like a secret is none to publish, also where
    // somebody accepted the finding about it.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(SecretText.Hide(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
