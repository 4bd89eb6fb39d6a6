using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Credentials;

namespace LcncInfra.PullRequests.Http;

/// <summary>Calls the API of one host: with patience where the host asks for it, within limits of time and size, with a token that nobody else gets.</summary>
internal sealed class ApiHttp : IDisposable
{
    private const int AnswerBytes = 32 << 20;

    private const int MaximumRedirections = 5;

    private readonly RepositoryAddress _address;
    private readonly HostCredential _credential;
    private readonly PullRequestOptions _options;
    private readonly ApiFailures _failures;
    private readonly HttpClient _client;

    /// <summary>A connection to the API of a repository's host.</summary>
    /// <exception cref="PullRequestException">The token would travel without encryption.</exception>
    public ApiHttp(RepositoryAddress address, HostCredential credential, PullRequestOptions options)
    {
        if (address.Api.Scheme != "https" && !address.Api.IsLoopback)
        {
            throw new PullRequestException(PullRequestDiagnostics.PlainAddress(address.Api.GetLeftPart(UriPartial.Authority)));
        }

        (_address, _credential, _options, _failures) = (address, credential, options, new ApiFailures(address, credential));
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = options.Timeout, MaxResponseHeadersLength = 64 };
        _client = new HttpClient(handler) { Timeout = options.Timeout, MaxResponseContentBufferSize = AnswerBytes };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("lcnc");
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>The answer to a call: a success, or one that the caller understands.</summary>
    /// <exception cref="PullRequestException">The host refuses, breaks for too long, or wants more patience than there is.</exception>
    public ApiAnswer Send(ApiRequest request, CancellationToken cancellationToken)
    {
        var spent = TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            var answer = Try(request, attempt, cancellationToken);
            if (answer is not null && (answer.IsSuccess || request.Understood.Contains(answer.Status)) && !RetrySchedule.IsLimit(answer))
            {
                return answer;
            }

            var wait = answer switch
            {
                null => RetrySchedule.BackoffAfter(attempt),
                _ when RetrySchedule.IsLimit(answer) => RetrySchedule.PatienceFor(answer, _options.Clock.GetUtcNow()),
                _ when RetrySchedule.IsBroken(answer) && attempt < RetrySchedule.MaximumAttempts => RetrySchedule.BackoffAfter(attempt),
                _ => throw _failures.Of(answer, request),
            };
            spent += wait;
            if (spent > _options.Patience)
            {
                throw _failures.Impatient(_options.Clock.GetUtcNow() + wait);
            }

            Pause.For(wait, _options.Clock, cancellationToken);
        }
    }

    /// <summary>The object in an answer.</summary>
    /// <exception cref="PullRequestException">The answer holds none.</exception>
    public JsonElement JsonOf(ApiRequest request, ApiAnswer answer) =>
        answer.Json() is { ValueKind: JsonValueKind.Object } json ? json : throw Strange(request, "the answer is no JSON object");

    /// <summary>What to throw when an answer is not what its API says.</summary>
    public PullRequestException Strange(ApiRequest request, string what) => _failures.Strange(request, what);

    // Nothing if there was no answer and trying again makes sense.
    private ApiAnswer? Try(ApiRequest request, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            return Follow(request, cancellationToken);
        }
        catch (HttpRequestException e) when (e.InnerException is not null || e.HttpRequestError is not HttpRequestError.ConfigurationLimitExceeded)
        {
            return attempt < RetrySchedule.MaximumAttempts && IsPassing(e) ? null : throw _failures.Unreachable(Reason(e));
        }
        catch (HttpRequestException)
        {
            throw _failures.TooLong();
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return attempt < 2 ? null : throw _failures.Unreachable("it does not answer in time");
        }
    }

    private ApiAnswer Follow(ApiRequest request, CancellationToken cancellationToken)
    {
        var method = request.Method;
        var target = request.Target.StartsWith('/') ? new Uri(_address.Api + request.Target) : new Uri(request.Target);
        if (!MayFollow(method, target))
        {
            throw _failures.Redirected(target, target.AbsoluteUri);
        }

        for (var redirections = 0; ; redirections++)
        {
            var answer = Once(method, target, request, cancellationToken);
            if (answer.Status is not (301 or 302 or 303 or 307 or 308) || answer.Header("Location") is not { } location)
            {
                return answer;
            }

            if (redirections == MaximumRedirections || !Uri.TryCreate(target, location, out var next) || !MayFollow(method, next))
            {
                throw _failures.Redirected(target, location);
            }

            // GitHub: a request is repeated as it is, also with a body; only 303 asks for another method.
            method = answer.Status == 303 ? HttpMethod.Get : method;
            target = next;
        }
    }

    // Others may be read from, but get neither the token (see Once) nor what we have to say.
    private bool MayFollow(HttpMethod method, Uri next) =>
        (next.Scheme == "https" || (next.Scheme == "http" && next.IsLoopback)) && (method == HttpMethod.Get || IsHome(next)) && !IsSignIn(next);

    private bool IsHome(Uri target) =>
        target.Scheme == _address.Api.Scheme && string.Equals(target.Authority, _address.Api.Authority, StringComparison.OrdinalIgnoreCase);

    private static bool IsSignIn(Uri target) => target.AbsolutePath.Contains("_signin", StringComparison.OrdinalIgnoreCase);

    private ApiAnswer Once(HttpMethod method, Uri target, ApiRequest call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, target);
        if (IsHome(target))
        {
            request.Headers.Authorization = _credential.Header;
        }

        foreach (var (name, value) in ApiHeaders.Of(_address.Provider))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (call.Body is { } body && method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString()));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using var response = _client.Send(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        using var content = response.Content.ReadAsStream(cancellationToken);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase);
        return new ApiAnswer((int)response.StatusCode, headers, bytes.ToArray());
    }

    // A name that does not exist and a certificate that nobody trusts stay so.
    private static bool IsPassing(HttpRequestException e) => e.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);

    private static string Reason(Exception exception) => exception.GetBaseException() switch
    {
        SocketException socket => $"network error {socket.SocketErrorCode}",
        var other => other.Message.TrimEnd('.'),
    };
}
