using LcncInfra.Git.Writing;

namespace LcncInfra.Cli.Publish;

/// <summary>Finds in the environment what git is told to write to a repository; without it, git asks its own credential helpers.</summary>
internal static class GitTokens
{
    /// <summary>Names the token.</summary>
    public const string Variable = "LCNC_GIT_TOKEN";

    /// <summary>Names the user that goes with it, for hosts that mind.</summary>
    public const string UserVariable = "LCNC_GIT_USER";

    /// <summary>The credential; <see langword="null"/> to leave it to git.</summary>
    public static GitCredential? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } token
        ? new GitCredential(Environment.GetEnvironmentVariable(UserVariable) is { Length: > 0 } user ? user : "x-access-token", token)
        : null;
}
