using System.Buffers;

namespace LcncInfra.Model.Secrets;

/// <summary>Tells fast that a text holds no secret: nearly all texts do not, and every rendered byte passes here.</summary>
public static class SecretHint
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["PRIVATE KEY", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xox", "npm_", "AKIA", "ASIA", "AccountKey=", "AccessKey=", "sig=", "eyJ"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["passw", "secret", "token", "apikey", "api_key", "api-key", "credential"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text has to be looked at; one that has not holds none.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(Marks) || text.ContainsAny(Words) || (text.Contains('@') && text.Contains("://", StringComparison.Ordinal));

    /// <summary>Whether a text names a secret somewhere.</summary>
    internal static bool NamesSecret(ReadOnlySpan<char> text) => text.ContainsAny(Words);
}
