using LcncInfra.PullRequests.Credentials;

namespace LcncInfra.PullRequests.Tests.Credentials;

/// <summary>Asks the git of this machine, whose settings are given by variables of this process that no other test reads.</summary>
public sealed class GitCredentialClientTests : IDisposable
{
    private readonly Dictionary<string, string?> _before = [];

    public void Dispose()
    {
        foreach (var (name, value) in _before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    [Fact]
    public void What_a_helper_keeps_of_a_host_is_given_for_this_host_and_for_no_other()
    {
        Set("GIT_CONFIG_GLOBAL", "/dev/null");
        Set("GIT_CONFIG_COUNT", "1");
        Set("GIT_CONFIG_KEY_0", "credential.https://git.contoso.example.helper");
        Set("GIT_CONFIG_VALUE_0", "!f() { test \"$1\" = get && echo username=me && echo password=p4ss=word; }; f");

        Assert.Equal(("me", "p4ss=word"), GitCredentialClient.Ask(new Uri("https://git.contoso.example/")));
        Assert.Null(GitCredentialClient.Ask(new Uri("https://git.evil.example/")));
    }

    private void Set(string name, string value)
    {
        _before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
