using LcncInfra.PullRequests.Credentials;

namespace LcncInfra.PullRequests;

/// <summary>Which repository pull requests are opened in, and with what.</summary>
/// <param name="Repository">The URL that git pushes to, or a local folder.</param>
public sealed record PullRequestOptions(string Repository)
{
    /// <summary>The kind of host; <see langword="null"/> to tell it from the URL.</summary>
    public HostingProvider? Provider { get; init; }

    /// <summary>The root of the host's API, such as <c>https://git.example.org/api/v4</c>; <see langword="null"/> for where the host's kind has it.</summary>
    public Uri? Api { get; init; }

    /// <summary>The file that stands for the pull request where there is no host to open one.</summary>
    public string ArtefactFile { get; init; } = "PULL_REQUEST.md";

    /// <summary>Tells the time and waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long may be waited in all when a host asks for patience.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Where tokens are looked for first.</summary>
    public Func<string, string?> Variables { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Asks git for the credentials of a host when no variable has them: user and password; <see langword="null"/> to not ask.</summary>
    public Func<Uri, (string User, string Password)?>? CredentialHelper { get; init; } = GitCredentialClient.Ask;
}
