using System.Globalization;
using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Policies;

/// <summary>Writes what policies found as a SARIF 2.1.0 log, one run for each environment.</summary>
/// <remarks>
/// OASIS SARIF 2.1.0. Services tell runs of one tool apart by the id of their automation, and follow a finding from one upload to the next by its
/// fingerprint, which holds neither lines nor severities. What a waiver accepts is suppressed, not left out.
/// </remarks>
internal static class PolicySarifWriter
{
    private const int MostPlaces = 20;

    /// <summary>Writes the log.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reports">What was found.</param>
    /// <param name="fallback">The file that findings are shown at which have no place of their own.</param>
    public static void Write(TextWriter output, IReadOnlyList<PolicyReport> reports, SourceSpan fallback) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        foreach (var report in reports)
        {
            Run(json, report, fallback);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Run(Utf8JsonWriter json, PolicyReport report, SourceSpan fallback)
    {
        var policies = report.Policies.Concat(report.Findings.Select(f => f.Policy)).DistinctBy(p => p.Name, StringComparer.Ordinal).ToList();
        var codes = report.WaiverFindings.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "lcnc policies");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteStartArray("rules");
        policies.ForEach(policy => Rule(json, policy));
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"lcnc-{report.Scope}/{report.Environment}/");
        json.WriteEndObject();
        Invocation(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var indices = policies.Select(p => p.Name).Concat(codes).Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            Result(json, (report.Environment, fallback), finding, indices[finding.Policy.Name]);
        }

        foreach (var diagnostic in report.WaiverFindings)
        {
            Result(json, report.Environment, diagnostic, indices[diagnostic.Code]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, Policy policy)
    {
        json.WriteStartObject();
        json.WriteString("id", policy.Name);
        Message(json, "shortDescription", policy.Title);
        Message(json, "fullDescription", policy.Reason);
        Message(json, "help", policy.Remedy);
        json.WriteEndObject();
    }

    private static void Invocation(Utf8JsonWriter json, PolicyReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (report.Unjudged.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var sentence in report.Unjudged)
            {
                json.WriteStartObject();
                json.WriteString("level", "note");
                Message(json, "message", sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter json, (string Environment, SourceSpan Fallback) report, PolicyFinding finding, int index)
    {
        var environment = report.Environment;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Policy.Name);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("level", LevelOf(finding.Severity));
        Message(json, "message", finding.Sentence);
        var generated = finding.Places.Where(place => !IsUrn(place)).Select(SourceSpan.WholeFile).Take(MostPlaces).ToList();
        json.WriteStartArray("locations");
        SarifLocation.Write(
            json, finding.At.File.Length > 0 ? finding.At : generated.FirstOrDefault(report.Fallback), null, finding.Places.FirstOrDefault(IsUrn));
        json.WriteEndArray();
        if (finding.At.File.Length > 0 && generated.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            generated.ForEach(place => SarifLocation.Write(json, place, "generated", null));
            json.WriteEndArray();
        }

        Fingerprint(json, [environment, finding.Policy.Name, finding.Subject, finding.Message, finding.Workload ?? string.Empty]);
        Suppression(json, finding);
        Properties(json, environment, finding);
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, string environment, Diagnostic diagnostic, int index)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        Message(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message);
        json.WriteStartArray("locations");
        SarifLocation.Write(json, diagnostic.At, null, null);
        json.WriteEndArray();
        Fingerprint(json, [environment, diagnostic.Code, diagnostic.Subject ?? string.Empty]);
        json.WriteEndObject();
    }

    private static void Fingerprint(Utf8JsonWriter json, string[] parts)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("lcncFinding/v1", ContentDigest.Of(parts)["sha256:".Length..]);
        json.WriteEndObject();
    }

    private static void Suppression(Utf8JsonWriter json, PolicyFinding finding)
    {
        if (finding.Waiver is not { } waiver)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", string.Create(
            CultureInfo.InvariantCulture, $"{waiver.Value.Reason} (Waiver '{waiver.Value.Name}' of {waiver.Value.Owner}, until {waiver.Value.Expires:yyyy-MM-dd})"));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, string environment, PolicyFinding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("environment", environment);
        json.WriteString("subject", PrintableText.Of(finding.Subject));
        if (finding.Workload is { } workload)
        {
            json.WriteString("workload", workload);
        }

        json.WriteNumber("places", finding.Places.Count);
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", PrintableText.Of(text));
        json.WriteEndObject();
    }

    private static bool IsUrn(string place) => place.StartsWith("urn:", StringComparison.Ordinal);

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
