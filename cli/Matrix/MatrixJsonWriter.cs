using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Matrix;

/// <summary>Writes the table as JSON, as <c>schemas/output/matrix.json</c> describes it.</summary>
internal static class MatrixJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<PlacementMatrix> matrices, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "matrix");
            json.WriteStartArray("environments");
            foreach (var matrix in matrices)
            {
                Write(json, matrix);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, PlacementMatrix matrix)
    {
        json.WriteStartObject();
        json.WriteString("environment", matrix.Environment);
        JsonText.Strings(json, "clusterTypes", matrix.ClusterTypes);
        JsonText.Strings(json, "deploymentTargets", matrix.Targets);
        json.WriteStartArray("placements");
        foreach (var target in matrix.Targets)
        {
            foreach (var clusterType in matrix.ClusterTypes.Where(c => matrix.Policies(target, c).Count > 0))
            {
                json.WriteStartObject();
                json.WriteString("deploymentTarget", target);
                json.WriteString("clusterType", clusterType);
                JsonText.Strings(json, "policies", matrix.Policies(target, clusterType));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        JsonText.Strings(json, "unplacedTargets", matrix.UnplacedTargets);
        JsonText.Strings(json, "emptyClusterTypes", matrix.EmptyClusterTypes);
        json.WriteEndObject();
    }
}
