using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Eval;

/// <summary>Writes an evaluation as JSON, as <c>schemas/output/eval.json</c> describes it.</summary>
internal static class EvalJsonWriter
{
    public static void Write(TextWriter output, EvalResult? result, IReadOnlyList<Diagnostic> diagnostics) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "eval");
        if (result is not null)
        {
            json.WriteString("environment", result.Environment);
            json.WriteString("template", result.Template);
            json.WriteString("deploymentTarget", result.Assignment.DeploymentTarget.Value.Name);
            json.WriteString("clusterType", result.Assignment.ClusterType.Value.Name);
            json.WriteString(result.IsData ? "data" : "text", result.Text);
        }

        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });
}
