using System.Globalization;

namespace LcncInfra.Applications.Objectives;

/// <summary>Writes queries of the metrics that runtimes have: those that OpenTelemetry's conventions for HTTP name, as Prometheus writes them.</summary>
/// <remarks>
/// <c>http_server_request_duration_seconds</c> with <c>http_route</c> and <c>http_response_status_code</c> for what an app answers, and
/// <c>http_client_request_duration_seconds</c> with <c>peer_service</c> for what it calls.
/// </remarks>
internal static class Metrics
{
    /// <summary>The share of bad answers within a time, by namespace: an app may be on a cluster more than once.</summary>
    /// <param name="goal">What is promised.</param>
    /// <param name="window">The time, e.g. <c>5m</c>.</param>
    public static string BadRatio(Goal goal, string window) => goal.Bucket is { } bucket
        ? $"1 - (\n  sum by (namespace) (rate({MetricOf(goal)}_bucket{{{SelectorOf(goal)},le=~\"{bucket}\"}}[{window}]))\n  /\n  {All(goal, window)}\n)"
        : $"(\n  sum by (namespace) (rate({MetricOf(goal)}_count{{{SelectorOf(goal)},http_response_status_code=~\"{goal.BadStatus}\"}}[{window}]))\n  or\n  0 * {All(goal, window)}\n)\n/\n{All(goal, window)}";

    /// <summary>Requests in a second, by namespace.</summary>
    public static string All(Goal goal, string window) => $"sum by (namespace) (rate({MetricOf(goal)}_count{{{SelectorOf(goal)}}}[{window}]))";

    /// <summary>The text of a bucket's bound; Prometheus 3 writes whole numbers with a fraction.</summary>
    public static string BucketOf(decimal seconds)
    {
        var text = seconds.ToString("0.###", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.Replace(".", "[.]", StringComparison.Ordinal) : $"{text}([.]0)?";
    }

    private static string MetricOf(Goal goal) => goal.Promise.IsConnector ? "http_client_request_duration_seconds" : "http_server_request_duration_seconds";

    private static string SelectorOf(Goal goal)
    {
        var app = $"job=\"{goal.App}\"{(goal.Pods is { } pods ? $",{pods}" : string.Empty)}";
        return goal.Promise.Subject is not { } subject ? app : $"{app},{(goal.Promise.IsConnector ? "peer_service" : "http_route")}=\"{Escaped(subject)}\"";
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
