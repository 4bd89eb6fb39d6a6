using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Cli.Explain;

/// <summary>Writes what a target finds as JSON, as <c>schemas/output/explain-config.json</c> describes it.</summary>
internal static class ConfigJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<ConfigExplanation> explanations, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "explain config");
            json.WriteStartArray("environments");
            foreach (var explanation in explanations)
            {
                Write(json, explanation);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, ConfigExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("environment", explanation.Environment);
        json.WriteString("deploymentTarget", explanation.DeploymentTarget);
        json.WriteString("clusterType", explanation.ClusterType);
        json.WriteBoolean("placed", explanation.IsPlaced);
        json.WriteString("version", explanation.Version);
        json.WriteStartArray("values");
        foreach (var entry in explanation.Entries)
        {
            Write(json, explanation, entry);
        }

        json.WriteEndArray();
        WriteMissing(json, explanation);
        WriteUnused(json, explanation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ConfigExplanation explanation, ConfigEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("key", entry.Key);
        json.WriteString("kind", ConfigValueText.KindOf(entry.Value));
        json.WriteString("value", ConfigValueText.Of(entry.Key, entry.Value));
        json.WriteStartArray("sources");
        for (var i = entry.Contributions.Count - 1; i >= 0; i--)
        {
            json.WriteStartObject();
            json.WriteString("role", i == entry.Contributions.Count - 1 ? "wins" : entry.Value is GoList or GoMap ? "merged" : "beaten");
            WriteFields(json, explanation, entry.Contributions[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, ConfigExplanation explanation)
    {
        json.WriteStartArray("missing");
        foreach (var missing in explanation.Missing)
        {
            json.WriteStartObject();
            json.WriteString("field", missing.Field);
            json.WriteString("schema", missing.Schema);
            json.WriteString("types", missing.Types);
            json.WriteString("description", missing.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnused(Utf8JsonWriter json, ConfigExplanation explanation)
    {
        json.WriteStartArray("notApplied");
        foreach (var unused in explanation.Unused)
        {
            json.WriteStartObject();
            WriteFields(json, explanation, unused.Contribution);
            json.WriteStartObject("label");
            json.WriteString("key", unused.Miss.Key);
            json.WriteString("value", unused.Miss.Value);
            json.WriteString("onClusterType", unused.Miss.OnClusterType);
            json.WriteString("onTarget", unused.Miss.OnTarget);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, ConfigExplanation explanation, Contribution contribution)
    {
        json.WriteString("config", contribution.Config.Value.Name);
        json.WriteString("key", contribution.DataKey);
        json.WriteString("value", ConfigValueText.Of(contribution.DataKey, contribution.Value));
        JsonText.Place(json, explanation.Located(contribution.At));
    }
}
