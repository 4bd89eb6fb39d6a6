using System.Net;
using System.Net.Sockets;

namespace LcncInfra.Cli.Registries;

/// <summary>Sends requests and reads answers, within limits of time and size.</summary>
internal sealed class RegistryHttp : IDisposable
{
    /// <summary>Most bytes of a manifest, a token or an error.</summary>
    public const int DocumentBytes = 4 << 20;

    /// <summary>Most bytes of an archive.</summary>
    public const int ArchiveBytes = 64 << 20;

    private readonly HttpClient _client;

    /// <summary>A client that follows redirections, on which it leaves credentials behind.</summary>
    /// <param name="timeout">How long an answer may take.</param>
    public RegistryHttp(TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = 5, UseCookies = false, ConnectTimeout = timeout };
        _client = new HttpClient(handler) { Timeout = timeout };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("lcnc");
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>The answer to a request, whatever it is.</summary>
    /// <exception cref="RegistryException">There is none.</exception>
    public HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return _client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new RegistryException(RegistryFailure.Unreachable, $"'{HostOf(request)}' does not answer: {Reason(e)}.");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RegistryException(RegistryFailure.Unreachable, $"'{HostOf(request)}' does not answer in time.");
        }
    }

    /// <summary>The body of an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="maximum">Most bytes it may have.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="RegistryException">It is longer, or ends too soon.</exception>
    public static byte[] Read(HttpResponseMessage response, int maximum, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = response.Content.ReadAsStream(cancellationToken);
            using var all = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                cancellationToken.ThrowIfCancellationRequested();
                all.Write(buffer, 0, count);
                if (all.Length > maximum)
                {
                    throw new RegistryException(
                        RegistryFailure.Broken, FormattableString.Invariant($"'{response.RequestMessage?.RequestUri?.Host}' answers with more than {maximum} bytes."));
                }
            }

            return all.ToArray();
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw new RegistryException(RegistryFailure.Unreachable, $"'{response.RequestMessage?.RequestUri?.Host}' stopped answering.");
        }
    }

    /// <summary>What an answer that is no success means.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="wanted">What was asked for.</param>
    public static RegistryException Failure(HttpStatusCode status, string wanted) => status switch
    {
        HttpStatusCode.NotFound => new RegistryException(RegistryFailure.NotFound, $"There is no {wanted}."),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            new RegistryException(RegistryFailure.Refused, FormattableString.Invariant($"Nobody without the right credentials may read {wanted} ({(int)status}).")),
        _ => new RegistryException(RegistryFailure.Broken, FormattableString.Invariant($"The answer for {wanted} is {(int)status}.")),
    };

    private static string HostOf(HttpRequestMessage request) => request.RequestUri?.Authority ?? string.Empty;

    private static string Reason(Exception exception) => exception.GetBaseException() switch
    {
        SocketException socket => $"network error {socket.SocketErrorCode}",
        var other => other.Message.TrimEnd('.'),
    };
}
