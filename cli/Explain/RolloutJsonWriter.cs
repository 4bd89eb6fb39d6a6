using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Cli.Explain;

/// <summary>Writes waves as JSON, as <c>schemas/output/explain-rollout.json</c> describes it.</summary>
internal static class RolloutJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<(string Environment, Rollout Rollout)> rollouts, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "explain rollout");
            json.WriteStartArray("environments");
            foreach (var (environment, rollout) in rollouts)
            {
                json.WriteStartObject();
                json.WriteString("environment", environment);
                json.WriteStartArray("waves");
                foreach (var wave in rollout.Waves)
                {
                    Write(json, wave);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, RolloutWave wave)
    {
        json.WriteStartObject();
        json.WriteString("name", wave.Name);
        json.WriteString("ref", wave.Ref);
        json.WriteStartArray("clusters");
        foreach (var cluster in wave.Clusters)
        {
            json.WriteStartObject();
            json.WriteString("name", cluster.Value.Name);
            json.WriteString("clusterType", cluster.Value.ClusterType);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
