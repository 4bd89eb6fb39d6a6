using System.Text.Json.Nodes;

namespace LcncInfra.Components.Clusters;

/// <summary>A kubeconfig without credentials: whoever uses it logs in as themselves, by the plug-in of the cloud.</summary>
/// <param name="Name">What the cluster is called in it.</param>
/// <param name="Server">URL of the API server.</param>
/// <param name="Authority">The authority that signed the server's certificate, in base 64.</param>
/// <param name="Command">The plug-in.</param>
internal sealed record ExecKubeconfig(string Name, string Server, string Authority, string Command)
{
    /// <summary>What the plug-in is told.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What to do for those who have no plug-in.</summary>
    public required string InstallHint { get; init; }

    /// <summary>Its text, as JSON, which is YAML too.</summary>
    public override string ToString() => new JsonObject
    {
        ["apiVersion"] = "v1",
        ["kind"] = "Config",
        ["clusters"] = Entry("cluster", new JsonObject { ["server"] = Server, ["certificate-authority-data"] = Authority }),
        ["contexts"] = Entry("context", new JsonObject { ["cluster"] = Name, ["user"] = Name }),
        ["current-context"] = Name,
        ["users"] = Entry("user", new JsonObject { ["exec"] = Exec() }),
    }.ToJsonString();

    private JsonObject Exec() => new()
    {
        ["apiVersion"] = "client.authentication.k8s.io/v1beta1",
        ["command"] = Command,
        ["args"] = new JsonArray([.. Arguments.Select(a => (JsonNode)JsonValue.Create(a))]),
        ["installHint"] = InstallHint,
        ["interactiveMode"] = "IfAvailable",
        ["provideClusterInfo"] = true,
    };

    private JsonArray Entry(string key, JsonObject value) => [new JsonObject { ["name"] = Name, [key] = value }];
}
