using System.Text.Json;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.Diff;

/// <summary>Writes what would change as JSON, as <c>schemas/output/diff.json</c> describes it.</summary>
internal static class DiffJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<EnvironmentDiff> diffs, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "diff");
            json.WriteBoolean("differs", diffs.Any(d => d.Differs));
            json.WriteStartArray("environments");
            foreach (var diff in diffs)
            {
                Write(json, diff);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, EnvironmentDiff diff)
    {
        json.WriteStartObject();
        json.WriteString("environment", diff.Environment);
        json.WriteString("against", diff.Against);
        BlastRadiusText.Json(json, diff.BlastRadius);
        json.WriteStartArray("placements");
        foreach (var change in diff.Placements)
        {
            json.WriteStartObject();
            json.WriteString("change", change.IsAdded ? "added" : "removed");
            json.WriteString("clusterType", change.ClusterType);
            json.WriteString("deploymentTarget", change.DeploymentTarget);
            JsonText.Strings(json, "policies", change.Policies);
            json.WriteString("reason", change.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("clusterTypes");
        foreach (var clusterType in diff.ClusterTypes)
        {
            WriteCounts(json, diff, clusterType);
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var group in diff.Groups)
        {
            Write(json, group);
        }

        json.WriteEndArray();
        if (diff.Policies is { } policies)
        {
            json.WriteStartObject("policies");
            json.WriteStartArray("findings");
            foreach (var finding in policies.Findings)
            {
                PolicyJsonWriter.Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteNumber("gone", policies.Gone);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, EnvironmentDiff diff, string clusterType)
    {
        json.WriteStartObject();
        json.WriteString("name", clusterType);
        json.WriteNumber("placementsAdded", diff.CountPlacements(added: true, clusterType));
        json.WriteNumber("placementsRemoved", diff.CountPlacements(added: false, clusterType));
        json.WriteNumber("filesAdded", diff.Count(ChangeKind.Added, clusterType));
        json.WriteNumber("filesChanged", diff.Count(ChangeKind.Changed, clusterType));
        json.WriteNumber("filesRemoved", diff.Count(ChangeKind.Removed, clusterType));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DifferenceGroup group)
    {
        json.WriteStartObject();
        json.WriteString("change", DifferenceText.VerbOf(group.Kind));
        json.WriteString("file", group.File);
        JsonText.Strings(json, "clusterTypes", group.ClusterTypes);
        JsonText.Strings(json, "assignments", group.Assignments);
        JsonText.Strings(json, "paths", group.Members.Select(m => m.Path));
        json.WriteBoolean("otherDigests", group.HasOtherDigests);
        json.WriteStartArray("hunks");
        foreach (var hunk in group.Hunks)
        {
            json.WriteStartObject();
            json.WriteNumber("beforeStart", hunk.BeforeStart);
            json.WriteNumber("beforeCount", hunk.BeforeCount);
            json.WriteNumber("afterStart", hunk.AfterStart);
            json.WriteNumber("afterCount", hunk.AfterCount);
            JsonText.Strings(json, "lines", hunk.Lines.Select(l => l.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
