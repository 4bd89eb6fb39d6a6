using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.WhatIf;

/// <summary>Writes what would move and change as JSON, as <c>schemas/output/what-if.json</c> describes it.</summary>
internal static class WhatIfJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<SupposedEnvironment> environments, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "what-if");
            json.WriteStartArray("environments");
            foreach (var environment in environments)
            {
                Write(json, environment);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, SupposedEnvironment environment)
    {
        json.WriteStartObject();
        json.WriteString("environment", environment.Difference.Environment);
        json.WriteStartArray("moved");
        foreach (var target in environment.Moved)
        {
            json.WriteStartObject();
            json.WriteString("deploymentTarget", target.DeploymentTarget);
            Places(json, "leaves", target.Leaves);
            Places(json, "joins", target.Joins);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var group in environment.Difference.Groups)
        {
            Write(json, group);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Places(Utf8JsonWriter json, string property, ValueList<(string ClusterType, string Reason)> places)
    {
        json.WriteStartArray(property);
        foreach (var (clusterType, reason) in places)
        {
            json.WriteStartObject();
            json.WriteString("clusterType", clusterType);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DifferenceGroup group)
    {
        json.WriteStartObject();
        json.WriteString("change", DifferenceText.VerbOf(group.Kind));
        JsonText.Strings(json, "paths", group.Members.Select(m => m.Path));
        JsonText.Strings(json, "lines", group.Hunks.SelectMany(h => h.Lines).Select(l => l.ToString()));
        json.WriteEndObject();
    }
}
