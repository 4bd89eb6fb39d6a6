namespace LcncInfra.Git;

/// <summary>What git accepts as the name of a branch or tag, and what is a full commit.</summary>
/// <remarks><c>git-check-ref-format(1)</c>; checked here because a name becomes an argument.</remarks>
public static class GitRefName
{
    /// <summary>Whether text can be the name of a branch or tag.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= 250
        && name[0] is not ('-' or '/')
        && name[^1] is not ('/' or '.')
        && name is not ("@" or "HEAD")
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.Contains("@{", StringComparison.Ordinal)
        && name.All(c => GitText.IsVisible(c) && c is not (' ' or '~' or '^' or ':' or '?' or '*' or '[' or '\\' or '\'' or '"'))
        && name.Split('/').All(IsComponent);

    /// <summary>Whether text is a whole object name, of SHA-1 or SHA-256.</summary>
    public static bool IsCommit(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);

    private static bool IsComponent(string component) =>
        component.Length > 0 && component[0] != '.' && !component.EndsWith(".lock", StringComparison.Ordinal);
}
