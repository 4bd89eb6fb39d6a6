using LcncInfra.Git.Writing;
using LcncInfra.PullRequests.Credentials;

namespace LcncInfra.Cli.Publish;

/// <summary>Finds in the environment what git is told to write to a repository; without it, git asks its own credential helpers.</summary>
internal static class GitTokens
{
    /// <summary>The tokens of the environment, each for the host that it belongs to.</summary>
    public static GitCredential Find() => new(url => HostTokens.Find(url.Display, Environment.GetEnvironmentVariable));
}
