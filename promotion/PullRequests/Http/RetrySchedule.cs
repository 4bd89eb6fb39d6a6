using System.Globalization;

namespace LcncInfra.PullRequests.Http;

/// <summary>Says how long to wait before a call is tried again.</summary>
/// <remarks>
/// GitHub: <c>retry-after</c>, else <c>x-ratelimit-remaining: 0</c> with <c>x-ratelimit-reset</c>, on 403 and 429; else at least a minute.
/// GitLab: <c>Retry-After</c> and <c>RateLimit-Reset</c> on 429. Azure DevOps: <c>Retry-After</c> and <c>X-RateLimit-Reset</c>. Times of reset are seconds since 1970.
/// </remarks>
internal static class RetrySchedule
{
    /// <summary>How often a call is tried at most when the host breaks.</summary>
    public const int MaximumAttempts = 5;

    private static readonly TimeSpan LimitedWithoutTime = TimeSpan.FromMinutes(1);

    /// <summary>Whether the host asks for patience.</summary>
    public static bool IsLimit(ApiAnswer answer) =>
        answer.Status == 429
        || (answer.Status == 503 && answer.Header("Retry-After") is not null)
        || (answer.Status == 403 && (answer.Header("Retry-After") is not null || Remaining(answer) == "0" || IsSecondary(answer)));

    /// <summary>Whether the host broke in a way that may pass.</summary>
    public static bool IsBroken(ApiAnswer answer) => answer.Status is 408 or 500 or 502 or 503 or 504;

    /// <summary>How long a host that asks for patience wants to be left alone.</summary>
    public static TimeSpan PatienceFor(ApiAnswer answer, DateTimeOffset now)
    {
        if (answer.Header("Retry-After") is { } after)
        {
            return AtLeastASecond(
                int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
                : DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until - now
                : LimitedWithoutTime);
        }

        var reset = answer.Header("X-RateLimit-Reset") ?? answer.Header("RateLimit-Reset");
        return long.TryParse(reset, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch) && epoch < 253_402_300_800
            ? AtLeastASecond(DateTimeOffset.FromUnixTimeSeconds(epoch) - now)
            : LimitedWithoutTime;
    }

    /// <summary>How long to leave a host alone that broke: 1, 2, 4, 8 seconds.</summary>
    /// <param name="attempt">How often was tried, from 1.</param>
    public static TimeSpan BackoffAfter(int attempt) => TimeSpan.FromSeconds(1 << (attempt - 1));

    private static string? Remaining(ApiAnswer answer) => answer.Header("X-RateLimit-Remaining") ?? answer.Header("RateLimit-Remaining");

    private static bool IsSecondary(ApiAnswer answer) => ApiErrorText.Of(answer).Contains("secondary rate limit", StringComparison.OrdinalIgnoreCase);

    // Clocks differ, and the host rounds.
    private static TimeSpan AtLeastASecond(TimeSpan wait) => wait < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : wait;
}
