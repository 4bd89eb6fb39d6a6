using Pulumi;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Another registry as Harbor knows it: one to copy from or to, or to keep copies of.</summary>
/// <param name="Name">Its name in Harbor.</param>
/// <param name="Type">Harbor's word for its kind.</param>
/// <param name="Url">Its address.</param>
internal sealed record HarborRegistry(string Name, string Type, string Url)
{
    /// <summary>Who opens it; empty for nobody.</summary>
    public Output<string> Username { get; init; } = Output.Create(string.Empty);

    /// <summary>The password; empty for none.</summary>
    public Output<string> Password { get; init; } = Output.Create(string.Empty);

    /// <summary>As Harbor's API takes it.</summary>
    public Dictionary<string, object> Body(string username, string password)
    {
        var body = new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = Name, ["type"] = Type, ["url"] = Url, ["insecure"] = false };
        if (username.Length > 0)
        {
            body["credential"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = "basic", ["access_key"] = username, ["access_secret"] = password };
        }

        return body;
    }
}
