using System.Text;
using LcncInfra.Git;

namespace LcncInfra.PullRequests.Credentials;

/// <summary>Asks git for what its credential helpers keep of a host.</summary>
/// <remarks>gitcredentials(7) and git-credential(1): attributes as lines on standard input, never as arguments; nobody is asked at a terminal.</remarks>
public static class GitCredentialClient
{
    /// <summary>User and password; <see langword="null"/> if no helper has them, or there is no git.</summary>
    /// <param name="host">The root of the host's web server.</param>
    public static (string User, string Password)? Ask(Uri host)
    {
        // Git is told that it may use the network for this host; which repository is meant does not matter to it.
        if (!GitUrl.TryParse($"{host.GetLeftPart(UriPartial.Authority)}/any", out var url, out _))
        {
            return null;
        }

        try
        {
            var answer = new GitProcess(new GitOptions()).Run(
                new GitCommand(null, "credential", "fill")
                {
                    Remote = url,
                    Input = Encoding.UTF8.GetBytes($"protocol={host.Scheme}\nhost={host.Authority}\n\n"),
                },
                CancellationToken.None);
            return Read(Encoding.UTF8.GetString(answer));
        }
        catch (GitException)
        {
            // Without one, the finding about a missing token says what to do.
            return null;
        }
    }

    private static (string User, string Password)? Read(string answer)
    {
        var attributes = answer.Split('\n')
            .Select(line => line.TrimEnd('\r').Split('=', 2))
            .Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last()[1], StringComparer.Ordinal);
        return attributes.GetValueOrDefault("password") is { Length: > 0 } password ? (attributes.GetValueOrDefault("username") ?? string.Empty, password) : null;
    }
}
