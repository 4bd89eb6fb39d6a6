using System.Globalization;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Findings about fields of low-code apps that contradict each other (LC1170 to LC1189). One method per code; a retired code stays retired.</summary>
public static class AppCombinationDiagnostics
{
    /// <summary>An autoscaler has nothing to look at.</summary>
    public static Diagnostic NothingToScaleOn(SourceSpan at, string owner) =>
        Error("LC1170", at, $"'hpa' of {owner} names neither 'cpu' nor 'memory'.", "Write the use that is aimed at, e.g. 'cpu: 70'.");

    /// <summary>The greatest number of pods is missing, or does nothing.</summary>
    public static Diagnostic Max(SourceSpan at, string owner, string problem, string hint) => Error("LC1171", at, $"'scaling' of {owner} {problem}.", hint);

    /// <summary>There would never be a pod.</summary>
    public static Diagnostic NoPods(SourceSpan at, string owner) => Error(
        "LC1172", at, $"'scaling' of {owner} has 'min: 0', but nothing that starts a pod again.", "Add 'keda', write at least 1, or use 'offHours' for times without pods.");

    /// <summary>An autoscaler that cannot go down to zero is asked to.</summary>
    public static Diagnostic OffHoursAndHpa(SourceSpan at, string owner) => Error(
        "LC1173", at, $"'scaling' of {owner} has 'offHours' and 'hpa', but a HorizontalPodAutoscaler always keeps a pod.", "Use 'keda' instead of 'hpa': a trigger of Prometheus can ask for the use of CPU.");

    /// <summary>A trigger of KEDA would not work.</summary>
    public static Diagnostic Trigger(SourceSpan at, string owner, string problem, string hint) => Error("LC1174", at, $"In 'scaling' of {owner}, {problem}.", hint);

    /// <summary>Scaling on requests does not go with something else.</summary>
    public static Diagnostic HttpTrigger(SourceSpan at, string owner, string problem) => Error(
        "LC1175", at, $"The trigger of type 'http' of {owner} {problem}.", "Use another trigger, such as 'prometheus' on the rate of requests, or remove the other field.");

    /// <summary>Pods are kept ready for nothing, or too many.</summary>
    public static Diagnostic Prewarmed(SourceSpan at, string owner, string problem, string hint) => Error("LC1176", at, $"The pre-warmed pods of {owner} {problem}.", hint);

    /// <summary>A secret is named that the app does not have.</summary>
    public static Diagnostic UnknownSecret(SourceSpan at, string owner, string secret, IReadOnlyCollection<string> known) => Error(
        "LC1177", at, $"{owner} names secret '{secret}', which is not among its 'secrets'.",
        NearestName.Of(secret, known) is { } nearest ? $"Did you mean '{nearest}'?" : "Add it to 'secrets'.");

    /// <summary>Pods with a volume of their own cannot be two versions at once.</summary>
    public static Diagnostic ProgressiveQueue(SourceSpan at, string owner) => Error(
        "LC1178", at, $"{owner} has 'progressive' and 'edge.queue', but pods with a volume of their own are replaced one by one.", "Remove one of them; an override can take it away at the targets that need the other.");

    /// <summary>A database cannot be backed up as asked.</summary>
    public static Diagnostic DatabaseBackup(SourceSpan at, string owner, string problem, string hint) => Error("LC1179", at, $"In 'data' of {owner}, {problem}.", hint);

    /// <summary>A node with the app could never be drained.</summary>
    public static Diagnostic BlockedDrain(SourceSpan at, string owner, string problem) => Error(
        "LC1180", at, $"'disruption' of {owner} would keep nodes from being drained: {problem}.", "Write 'maxUnavailable: 1', or raise 'scaling.min' above it.");

    /// <summary>Something is to be measured or shown, but there is nothing.</summary>
    public static Diagnostic NothingToMeasure(SourceSpan at, string owner, string problem, string hint) => Error("LC1181", at, $"{owner} {problem}.", hint);

    /// <summary>A time is promised that metrics do not tell.</summary>
    public static Diagnostic UnmeasurableLatency(SourceSpan at, string owner, string threshold, IEnumerable<string> nearest) => Error(
        "LC1182", at, $"{owner} promises answers within {threshold}, but metrics do not count by this time.", $"Write {string.Join(" or ", nearest)}.");

    /// <summary>New versions would be judged by nothing.</summary>
    public static Diagnostic NothingToJudgeBy(SourceSpan at, string owner) => Error(
        "LC1183", at, $"{owner} has 'progressive', but no promises that a new version could be judged by.", "Add 'objectives.promises'.");

    /// <summary>A sandbox does not hand devices through.</summary>
    public static Diagnostic IsolatedDevices(SourceSpan at, string owner) =>
        Error("LC1184", at, $"{owner} has 'isolation' and 'edge.devices', but isolated pods do not see devices of their node.", "Remove one of them.");

    /// <summary>Two things would be in one folder.</summary>
    public static Diagnostic SameFolder(SourceSpan at, string owner, string path, string both) =>
        Error("LC1185", at, $"Folder '{path}' of {owner} belongs to {both}.", "Choose another folder.");

    /// <summary>The name of an app is too long for its database.</summary>
    public static Diagnostic LongName(SourceSpan at, string owner, int longest) => Error(
        "LC1186", at, string.Create(CultureInfo.InvariantCulture, $"The name of {owner} has more than {longest} characters, too many for the name of its PostgreSQL."), "Shorten the name, or use a managed database.");

    /// <summary>The time without pods has no length.</summary>
    public static Diagnostic NoHours(SourceSpan at, string owner, string time) =>
        Error("LC1187", at, $"'offHours' of {owner} begin and end at {time}.", "Write when the pods come back; for days without pods list the others as 'days'.");

    /// <summary>One Service cannot tell two versions apart.</summary>
    public static Diagnostic ScrapedVersions(SourceSpan at, string owner) =>
        Error("LC1188", at, $"{owner} has 'progressive', but 'scrape: service' would miss the pods of one version.", "Write 'scrape: pod', or leave it out.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
