using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Credentials;

namespace LcncInfra.PullRequests.Http;

/// <summary>Turns answers that are no success into findings, without ever repeating a token.</summary>
internal sealed class ApiFailures(RepositoryAddress address, HostCredential credential)
{
    /// <summary>What an answer means.</summary>
    public PullRequestException Of(ApiAnswer answer, ApiRequest request)
    {
        var said = credential.Hide(ApiErrorText.Of(answer));
        return new PullRequestException(answer.Status switch
        {
            401 or 203 => PullRequestDiagnostics.TokenRefused(address.Api.Host, credential.Source, (address.Provider, said)),
            403 => PullRequestDiagnostics.NotAllowed(credential.Source, request.Purpose, (address.ToString(), address.Provider, said)),
            404 => PullRequestDiagnostics.NotFound(address.ToString(), credential.Source, request.Purpose),
            >= 500 or 408 => PullRequestDiagnostics.HostBroken(address.Api.Host, answer.Status, said),
            _ => PullRequestDiagnostics.UnexpectedAnswer(address.Api.Host, request.Purpose, FormattableString.Invariant($"{answer.Status} {said}").TrimEnd()),
        });
    }

    /// <summary>An answer that is not what its API says.</summary>
    public PullRequestException Strange(ApiRequest request, string what) =>
        new(PullRequestDiagnostics.UnexpectedAnswer(address.Api.Host, request.Purpose, credential.Hide(what)));

    /// <summary>The host wants to be left alone for longer than a run may wait.</summary>
    public PullRequestException Impatient(DateTimeOffset until) => new(PullRequestDiagnostics.RateLimited(address.Api.Host, credential.Source, until));

    /// <summary>The host does not answer.</summary>
    public PullRequestException Unreachable(string why) => new(PullRequestDiagnostics.Unreachable(address.Api.Authority, credential.Hide(why)));

    /// <summary>An answer is too long.</summary>
    public PullRequestException TooLong() => new(PullRequestDiagnostics.UnexpectedAnswer(address.Api.Host, "answer in short", "the answer is longer than 32 MiB"));

    /// <summary>A redirection that is not followed.</summary>
    public PullRequestException Redirected(Uri from, string location)
    {
        if (location.Contains("_signin", StringComparison.OrdinalIgnoreCase))
        {
            return new PullRequestException(PullRequestDiagnostics.TokenRefused(address.Api.Host, credential.Source, (address.Provider, string.Empty)));
        }

        var to = Uri.TryCreate(from, location, out var next) ? next.GetLeftPart(UriPartial.Authority) : "somewhere";
        return new PullRequestException(PullRequestDiagnostics.Redirected(address.Api.Host, credential.Hide(RepositoryAddress.Display(to))));
    }
}
