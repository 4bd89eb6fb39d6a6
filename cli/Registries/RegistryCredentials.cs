using System.Text;
using System.Text.Json;

namespace LcncInfra.Cli.Registries;

/// <summary>Users and passwords of registries, each for its own host.</summary>
/// <remarks>The format is that of docker's <c>config.json</c>, field <c>auths</c>, which podman, skopeo, helm and flux write too.</remarks>
internal sealed class RegistryCredentials
{
    private readonly Dictionary<string, string> _basicByHost = new(StringComparer.Ordinal);

    /// <summary>Nobody's.</summary>
    public static RegistryCredentials None => new();

    /// <summary>What this machine has: the text in <c>DOCKER_AUTH_CONFIG</c> first, then <c>REGISTRY_AUTH_FILE</c>, then docker's file.</summary>
    public static RegistryCredentials OfMachine()
    {
        var docker = Environment.GetEnvironmentVariable("DOCKER_CONFIG")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".docker");
        var credentials = new RegistryCredentials();
        credentials.Add(Environment.GetEnvironmentVariable("DOCKER_AUTH_CONFIG"));
        credentials.Add(TextOf(Environment.GetEnvironmentVariable("REGISTRY_AUTH_FILE")));
        credentials.Add(TextOf(Path.Combine(docker, "config.json")));
        return credentials;
    }

    /// <summary>Those of a text in docker's format; text that is none has none.</summary>
    public static RegistryCredentials Of(string text)
    {
        var credentials = new RegistryCredentials();
        credentials.Add(text);
        return credentials;
    }

    /// <summary>User and password of a host as basic authentication sends them; <see langword="null"/> if there are none.</summary>
    /// <param name="host">Host, with its port if it has one.</param>
    public string? BasicOf(string host) => _basicByHost.GetValueOrDefault(host.ToLowerInvariant());

    private static string? TextOf(string? file)
    {
        try
        {
            return file is not null && File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without it, a registry that wants a login says so.
            return null;
        }
    }

    private void Add(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("auths", out var auths) && auths.ValueKind == JsonValueKind.Object)
            {
                foreach (var entry in auths.EnumerateObject())
                {
                    Add(entry.Name, entry.Value);
                }
            }
        }
        catch (JsonException)
        {
            // Another program's file: it will complain itself.
        }
    }

    // What was found first stays. An entry for a part of a host is not one for the host.
    private void Add(string key, JsonElement entry)
    {
        var address = key.Contains("://", StringComparison.Ordinal) ? key[(key.IndexOf("://", StringComparison.Ordinal) + 3)..] : key;
        var parts = address.ToLowerInvariant().TrimEnd('/').Split('/');
        if ((parts.Length == 1 || (parts.Length == 2 && parts[1] is "v1" or "v2")) && entry.ValueKind == JsonValueKind.Object && BasicOf(entry) is { } basic)
        {
            _basicByHost.TryAdd(parts[0] == "index.docker.io" ? "docker.io" : parts[0], basic);
        }
    }

    private static string? BasicOf(JsonElement entry)
    {
        string? Text(string name) => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

        return Text("auth")
            ?? (Text("username") is { } user && Text("password") is { } password ? Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")) : null);
    }
}
