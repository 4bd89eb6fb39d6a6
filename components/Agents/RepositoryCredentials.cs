using Pulumi;

namespace LcncInfra.Components.Agents;

/// <summary>How an agent reads the GitOps repository; every value stays a secret of the stack, and of the cluster.</summary>
/// <remarks>Give the agent a token or deploy key of its own that can only read. Either a password or a key.</remarks>
public sealed class RepositoryCredentials
{
    /// <summary>The user of a password or token; some hosts take any.</summary>
    public Input<string>? Username { get; init; }

    /// <summary>The password or token.</summary>
    public Input<string>? Password { get; init; }

    /// <summary>The private half of a deploy key, in OpenSSH's format.</summary>
    public Input<string>? SshPrivateKey { get; init; }

    /// <summary>The host keys that are trusted with a deploy key, as in <c>known_hosts</c>.</summary>
    public Input<string>? KnownHosts { get; init; }

    /// <summary>The values that are given, under the names that an agent has for them.</summary>
    /// <param name="names">Names of user, password, key and host keys.</param>
    internal InputMap<string> Values((string User, string Password, string Key, string Hosts) names)
    {
        var values = new InputMap<string>();
        (string Name, Input<string>? Value)[] given =
            [(names.User, Username), (names.Password, Password), (names.Key, SshPrivateKey), (names.Hosts, KnownHosts)];
        foreach (var (name, value) in given)
        {
            if (value is not null)
            {
                values.Add(name, Output.CreateSecret<string>(value));
            }
        }

        return values;
    }
}
