namespace LcncInfra.Git.Writing;

/// <summary>What hosts are told to let us in: to each its own, and through the environment of git alone.</summary>
/// <param name="find">User and token for a repository; <see langword="null"/> to let git find them. Hosts that take tokens mostly do not care for the user.</param>
public sealed class GitCredential(Func<GitUrl, (string User, string Token)?> find)
{
    private const string UserVariable = "LCNC_ASKED_USER";
    private const string SecretVariable = "LCNC_ASKED_SECRET";

    /// <summary>The variables by which git finds it for a URL of http or https.</summary>
    /// <remarks>A helper for this host only, before all others, that answers with what stands in two further variables.</remarks>
    public IReadOnlyDictionary<string, string> VariablesFor(GitUrl url)
    {
        if (!Uri.TryCreate(url.Display, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || find(url) is not var (user, token))
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        var first = int.TryParse(Environment.GetEnvironmentVariable("GIT_CONFIG_COUNT"), System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 0;
        var scope = $"credential.{uri.GetLeftPart(UriPartial.Authority)}.helper";
        var helper = $"!f() {{ test \"$1\" = get && printf 'username=%s\\npassword=%s\\n' \"${UserVariable}\" \"${SecretVariable}\"; }}; f";
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GIT_CONFIG_COUNT"] = FormattableString.Invariant($"{first + 2}"),
            [FormattableString.Invariant($"GIT_CONFIG_KEY_{first}")] = scope,
            [FormattableString.Invariant($"GIT_CONFIG_VALUE_{first}")] = string.Empty,
            [FormattableString.Invariant($"GIT_CONFIG_KEY_{first + 1}")] = scope,
            [FormattableString.Invariant($"GIT_CONFIG_VALUE_{first + 1}")] = helper,
            [UserVariable] = user,
            [SecretVariable] = token,
        };
    }
}
