namespace LcncInfra.Git.Writing;

/// <summary>What a host is told to let us in; goes to that host alone, and through the environment of git alone.</summary>
/// <param name="User">The user; hosts that take tokens mostly do not care.</param>
/// <param name="Secret">The token or password.</param>
public sealed record GitCredential(string User, string Secret)
{
    private const string UserVariable = "LCNC_ASKED_USER";
    private const string SecretVariable = "LCNC_ASKED_SECRET";

    /// <summary>The variables by which git finds it for a URL of http or https.</summary>
    /// <remarks>A helper for this host only, before all others, that answers with what stands in two further variables.</remarks>
    public IReadOnlyDictionary<string, string> VariablesFor(GitUrl url)
    {
        if (!Uri.TryCreate(url.Display, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
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
            [UserVariable] = User,
            [SecretVariable] = Secret,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{User}, ***";
}
