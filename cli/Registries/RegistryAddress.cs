using System.Text.RegularExpressions;

namespace LcncInfra.Cli.Registries;

/// <summary>A repository of an OCI registry.</summary>
/// <param name="Host">Host, with its port if it has one.</param>
/// <param name="Name">Name of the repository.</param>
/// <remarks>OCI distribution specification 1.1, "Pulling manifests"; what has no host is on Docker Hub, as docker reads it.</remarks>
internal sealed partial record RegistryAddress(string Host, string Name)
{
    private const string Hub = "docker.io";

    private const string Scheme = "oci://";

    /// <summary>Host that answers: Docker Hub's registry has another one than its names.</summary>
    public string ApiHost => Host == Hub ? "registry-1.docker.io" : Host;

    /// <summary>The root of its interface.</summary>
    public Uri Root => new($"{SchemeOf(ApiHost)}://{ApiHost}/v2/{Name}/");

    /// <summary>Reads <c>oci://host/name</c>.</summary>
    /// <exception cref="RegistryException">It is none.</exception>
    public static RegistryAddress Parse(string text)
    {
        var address = text.StartsWith(Scheme, StringComparison.Ordinal) ? text[Scheme.Length..] : text;
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? string.Empty : address[..slash];
        var hasHost = first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost";
        var (host, name) = hasHost ? (first.ToLowerInvariant(), address[(slash + 1)..]) : (Hub, address);
        name = host == Hub && !name.Contains('/', StringComparison.Ordinal) ? $"library/{name}" : name;
        return HostPattern().IsMatch(host) && NamePattern().IsMatch(name)
            ? new RegistryAddress(host, name)
            : throw new RegistryException(RegistryFailure.NotFound, $"'{text}' is no repository of a registry.");
    }

    /// <summary>Without encryption for this machine only, as docker does.</summary>
    public static string SchemeOf(string host)
    {
        var name = host.Split(':')[0];
        return name is "localhost" or "127.0.0.1" ? "http" : "https";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}{Host}/{Name}";

    [GeneratedRegex(@"^[a-z0-9][a-z0-9.\-]*(:[0-9]{1,5})?\z")]
    private static partial Regex HostPattern();

    [GeneratedRegex(@"^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\z")]
    private static partial Regex NamePattern();
}
