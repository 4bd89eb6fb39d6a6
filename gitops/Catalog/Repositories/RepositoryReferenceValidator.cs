using System.Buffers;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Repositories;

/// <summary>Checks what will be handed to git: a URL, a branch or a commit must not be read as an option or a command, nor a folder lead
/// out.</summary>
internal static class RepositoryReferenceValidator
{
    private static readonly SearchValues<char> NotInRefs = SearchValues.Create(" ~^:?*[\\\u007F");

    private static readonly SearchValues<char> NotInUrls = SearchValues.Create("\"'`\\<>");

    // Tokens that stand where the user's name belongs.
    private static readonly string[] TokenPrefixes = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "x-access-token"];

    /// <summary>What is wrong with the URL of a repository. The URL itself is not quoted: it may hold a secret.</summary>
    public static Diagnostic? FindUrlProblem(TextPlace place)
    {
        var url = place.Text;
        if (HoldsCredentials(url))
        {
            return CatalogDiagnostics.CredentialsInUrl(place.At, place.Owner, place.Path.ToString());
        }

        return UrlProblemOf(url) is { } problem ? CatalogDiagnostics.UnsafeUrl(place, problem) : null;
    }

    /// <summary>Why a URL may not be handed to git, to follow its name: <c>it begins with '-'</c>.</summary>
    public static string? UrlProblemOf(string url) => url switch
    {
        ['-', ..] => "it begins with '-'",
        _ when url.Any(c => char.IsWhiteSpace(c) || IsHidden(c)) => "it holds white space or control characters",
        _ when NamesTransport(url) => "it names a command to run",
        _ when url.AsSpan().ContainsAny(NotInUrls) => "it holds a quote, a backslash or an angle bracket",
        _ => null,
    };

    /// <summary>What is wrong with a branch; as <c>git check-ref-format</c>.</summary>
    public static Diagnostic? FindBranchProblem(TextPlace place) => IsBranch(place.Text) ? null : CatalogDiagnostics.InvalidBranch(place);

    /// <summary>Whether text can be the name of a branch.</summary>
    public static bool IsBranch(string branch) =>
        branch.Length > 0
        && branch[0] is not ('-' or '/')
        && branch[^1] is not ('/' or '.')
        && !branch.AsSpan().ContainsAny(NotInRefs)
        && !branch.Any(IsHidden)
        && !branch.Contains("..", StringComparison.Ordinal)
        && !branch.Contains("//", StringComparison.Ordinal)
        && !branch.Contains("@{", StringComparison.Ordinal)
        && branch.Split('/').All(part => !part.StartsWith('.') && !part.EndsWith(".lock", StringComparison.Ordinal));

    /// <summary>What is wrong with a folder of a repository; an empty one is the root.</summary>
    public static Diagnostic? FindFolderProblem(TextPlace place) => RepositoryPath.Parse(place.Text) is null
        ? CatalogDiagnostics.UnsafePath(place)
        : null;

    /// <summary>What is wrong with a commit; an empty one is none.</summary>
    public static Diagnostic? FindCommitProblem(TextPlace place) =>
        place.Text.Length is 0 or (>= 7 and <= 64) && place.Text.All(char.IsAsciiHexDigit)
        ? null
        : CatalogDiagnostics.InvalidCommit(place);

    /// <summary>Whether a URL holds a password or token.</summary>
    public static bool HoldsCredentials(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return false;
        }

        var authority = url.AsSpan(scheme + 3);
        authority = authority.IndexOf('/') is var slash and >= 0 ? authority[..slash] : authority;
        var user = authority.LastIndexOf('@') is var at and >= 0 ? authority[..at] : [];
        if (user.Contains(':'))
        {
            return true;
        }

        var name = user.ToString();
        return Array.Exists(TokenPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }

    // `ext::sh -c …` and its kin: git runs git-remote-<name>.
    private static bool NamesTransport(string url)
    {
        var colons = url.IndexOf("::", StringComparison.Ordinal);
        return colons > 0 && url.AsSpan(0, colons).IndexOfAny('/', '[', '@') < 0;
    }

    /// <summary>Whether a character is not to be seen, or changes how others are seen.</summary>
    public static bool IsHidden(char c) => char.IsControl(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
