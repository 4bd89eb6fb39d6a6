using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary>Writes why a target is where it is as JSON, as <c>schemas/output/explain-placement.json</c> describes it.</summary>
internal static class PlacementJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<EnvironmentPlacements> environments, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "explain placement");
            json.WriteStartArray("environments");
            foreach (var environment in environments)
            {
                json.WriteStartObject();
                json.WriteString("environment", environment.Environment);
                json.WriteStartArray("pairs");
                foreach (var pair in environment.Pairs)
                {
                    Write(json, pair);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, PairExplanation pair)
    {
        json.WriteStartObject();
        json.WriteString("deploymentTarget", pair.DeploymentTarget);
        json.WriteString("clusterType", pair.ClusterType);
        json.WriteBoolean("placed", pair.IsPlaced);
        if (!pair.IsPlaced)
        {
            json.WriteString("closest", NearestMiss.Of(pair));
        }

        DecisionJsonWriter.Write(json, pair);
        json.WriteStartArray("policies");
        foreach (var verdict in pair.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("policy", verdict.Policy);
            JsonText.Place(json, verdict.At);
            json.WriteBoolean("places", verdict.Places);
            Write(json, "deploymentTarget", verdict.DeploymentTarget);
            Write(json, "clusterType", verdict.ClusterType);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, IReadOnlyList<RequirementVerdict> requirements)
    {
        json.WriteStartArray(property);
        foreach (var requirement in requirements)
        {
            json.WriteStartObject();
            json.WriteString("requirement", requirement.Requirement);
            json.WriteString("found", requirement.Found);
            json.WriteBoolean("met", requirement.Met);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
