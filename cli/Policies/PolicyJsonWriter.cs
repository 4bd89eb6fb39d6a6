using System.Globalization;
using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary>Writes what policies found as JSON, as <c>schemas/output/policies.json</c> describes it.</summary>
internal static class PolicyJsonWriter
{
    /// <summary>Writes the document.</summary>
    public static void Write(TextWriter output, IReadOnlyList<PolicyReport> reports, IReadOnlyList<Diagnostic> diagnostics) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "policies");
        json.WriteStartArray("environments");
        foreach (var report in reports)
        {
            Write(json, report);
        }

        json.WriteEndArray();
        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PolicyReport report)
    {
        json.WriteStartObject();
        json.WriteString("environment", report.Environment);
        if (report.Class is { } known)
        {
            json.WriteString("class", known.ToString().ToLowerInvariant());
        }

        json.WriteBoolean("passed", !report.HasErrors);
        json.WriteStartArray("policies");
        foreach (var policy in report.Policies)
        {
            Write(json, policy);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        JsonText.Strings(json, "unjudged", report.Unjudged);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Policy policy)
    {
        json.WriteStartObject();
        json.WriteString("policy", policy.Name);
        json.WriteString("title", policy.Title);
        json.WriteString("reason", policy.Reason);
        json.WriteString("remedy", policy.Remedy);
        json.WriteEndObject();
    }

    /// <summary>Writes a finding.</summary>
    public static void Write(Utf8JsonWriter json, PolicyFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("policy", finding.Policy.Name);
        json.WriteString("severity", DiagnosticText.NameOf(finding.Severity));
        JsonText.Place(json, finding.At);
        json.WriteString("subject", PrintableText.Of(finding.Subject));
        json.WriteString("message", PrintableText.Of(finding.Message));
        if (finding.Workload is { } workload)
        {
            json.WriteString("workload", workload);
        }

        JsonText.Strings(json, "places", finding.Places);
        if (finding.Waiver is { Value: { } waiver })
        {
            json.WriteStartObject("waiver");
            json.WriteString("name", waiver.Name);
            json.WriteString("owner", waiver.Owner);
            json.WriteString("reason", waiver.Reason);
            json.WriteString("expires", waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
