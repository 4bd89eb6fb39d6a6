using LcncInfra.Cli.Running;
using LcncInfra.Flow.Reports;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Gets what clusters report, from a file or over the network.</summary>
internal static class StatusSource
{
    private const int MaximumBytes = 64 << 20;

    /// <summary>How long a source may take to answer.</summary>
    public static TimeSpan Timeout { get; } = TimeSpan.FromSeconds(30);

    /// <summary>The reports; none if no source is named.</summary>
    /// <exception cref="EnvironmentFailedException">The source does not answer.</exception>
    public static ValueList<StatusReport> Read(string? source, DiagnosticBag found) => Read(source, Timeout, found);

    /// <summary>The reports of a source that may take so long to answer.</summary>
    /// <exception cref="EnvironmentFailedException">The source does not answer.</exception>
    public static ValueList<StatusReport> Read(string? source, TimeSpan timeout, DiagnosticBag found)
    {
        if (source is null)
        {
            return [];
        }

        var isUrl = Uri.TryCreate(source, UriKind.Absolute, out var url) && url.Scheme is "https" or "http";
        var shown = isUrl && url is not null ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : source;
        try
        {
            var content = isUrl && url is not null ? Download(url, timeout) : File.ReadAllBytes(source);
            return StatusReportReader.Read(content, shown, found) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException or TaskCanceledException)
        {
            throw new EnvironmentFailedException(PromoteDiagnostics.StatusUnavailable(shown, e is TaskCanceledException ? "it does not answer in time" : e.Message));
        }
    }

    private static byte[] Download(Uri url, TimeSpan timeout)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { Timeout = timeout, MaxResponseContentBufferSize = MaximumBytes };
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        using var answer = http.Send(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException(FormattableString.Invariant($"it answers {(int)answer.StatusCode}"));
        }

        using var content = new MemoryStream();
        answer.Content.ReadAsStream().CopyTo(content);
        return content.ToArray();
    }
}
