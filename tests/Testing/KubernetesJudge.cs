using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LcncInfra.Testing;

/// <summary>Asks the schemas of Kubernetes, and of the custom resources whose schemas npm has, whether objects are valid and have no field that they do not know.</summary>
public static class KubernetesJudge
{
    /// <summary>Groups of custom resources that npm has no schemas for.</summary>
    public static IReadOnlyList<string> GroupsWithoutSchema { get; } =
    [
        "acid.zalan.do", "databases.spotahome.com", "federation.symphony", "flagger.app", "fleet.cattle.io", "gateway.envoyproxy.io", "http.keda.sh", "kustomize.config.k8s.io", "lcncinfra.io", "rabbitmq.com",
        "scheduler.kalypso.io", "spire.spiffe.io", "velero.io", "zarf.dev",
    ];

    /// <summary>Whether there is a schema for an object.</summary>
    public static bool Knows(JsonObject o) =>
        o["apiVersion"]?.GetValue<string>() is { } version && !GroupsWithoutSchema.Contains(version.Split('/')[0], StringComparer.Ordinal);

    /// <summary>The findings about some objects, each of which must have a schema.</summary>
    public static IReadOnlyList<string> Judge(IEnumerable<JsonObject> objects)
    {
        var start = new ProcessStartInfo("node", [RepositoryRoot.Of("tests", "tools", "npm", "judge.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(new JsonArray([.. objects.Select(o => o.DeepClone())]).ToJsonString());
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<string[]>(answer) ?? []
            : throw new InvalidOperationException(error.Result);
    }
}
