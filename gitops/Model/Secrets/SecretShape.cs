namespace LcncInfra.Model.Secrets;

/// <summary>Recognises values that look like secrets, which must be references and never values.</summary>
/// <remarks>Searches by hand, not by regular expression: every value of every team passes here, and the time is linear in its length.</remarks>
public static class SecretShape
{
    private static readonly string[] TokenPrefixes =
        ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-", "xoxr-", "npm_"];

    private static readonly string[] ConnectionKeys = ["AccountKey=", "SharedAccessKey=", "sig="];

    private static readonly string[] SecretWords = ["password", "passwd", "secret", "token", "apikey", "credential"];

    /// <summary>What a value looks like, e.g. <c>a PEM private key</c>; <see langword="null"/> if like no secret.</summary>
    /// <param name="key">The key of the value; one that names a secret makes a random-looking value suspicious.</param>
    /// <param name="text">The value.</param>
    public static string? Of(string key, string text)
    {
        if (text.Length < 8)
        {
            return null;
        }

        return Known(text) ?? (NamesSecret(key) && Entropy.LooksRandom(text.Trim()) ? "a random value under a key that names a secret" : null);
    }

    private static string? Known(string text)
    {
        if (text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) && text.Contains("-----BEGIN ", StringComparison.Ordinal))
        {
            return text.Contains("\"private_key\"", StringComparison.Ordinal) ? "a service-account key file" : "a PEM private key";
        }

        if (TokenPrefixes.Any(prefix => HasToken(text, prefix, 20)))
        {
            return "an access token";
        }

        if (HasToken(text, "AKIA", 16) || HasToken(text, "ASIA", 16))
        {
            return "a cloud access key";
        }

        if (ConnectionKeys.Any(name => HasToken(text, name, 16)))
        {
            return "a connection string with a key";
        }

        return IsJwt(text) ? "a JSON web token" : HasUrlPassword(text) ? "a URL with a password" : null;
    }

    private static bool HasToken(string text, string prefix, int minimumLength)
    {
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            var isStart = at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]);
            if (isStart && text.AsSpan(at + prefix.Length).IndexOfAnyExcept(TokenCharacters.All) is var end
                && (end < 0 ? text.Length - at - prefix.Length : end) >= minimumLength)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJwt(string text)
    {
        var at = text.IndexOf("eyJ", StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var parts = text[at..].Split('.');
        return parts.Length >= 3 && parts[1].StartsWith("eyJ", StringComparison.Ordinal) && parts[0].Length > 10 && parts[2].Length >= 8;
    }

    private static bool HasUrlPassword(string text)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + 3);
            var end = rest.IndexOfAny(TokenCharacters.AuthorityEnds);
            var authority = end < 0 ? rest : rest[..end];
            var user = authority.LastIndexOf('@') is var sign and > 0 ? authority[..sign] : default;
            var colon = user.IndexOf(':');
            var password = colon < 0 ? default : user[(colon + 1)..];
            if (password.Length > 0 && !IsReference(password))
            {
                return true;
            }
        }

        return false;
    }

    // $(NAME), ${NAME}, {{ name }}, <name> and **** stand for a secret and are none.
    private static bool IsReference(ReadOnlySpan<char> password) =>
        password[0] is '$' or '{' or '<' or '%' || password.IndexOfAnyExcept('*', 'x', 'X') < 0;

    private static bool NamesSecret(string key)
    {
        var plain = key.Replace("_", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);
        return SecretWords.Any(word => plain.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
