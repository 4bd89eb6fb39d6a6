using System.Text.Json;
using LcncInfra.Repository.BlastRadii;

namespace LcncInfra.Repository.Shards;

/// <summary>Writes what the environment says about its repositories and its limits, which the records of a whole tree repeat.</summary>
internal static class ShardSettingsWriter
{
    public static void Write(Utf8JsonWriter json, ShardInputs inputs)
    {
        json.WriteStartArray("gitOpsRepositories");
        foreach (var (name, target) in inputs.GitOpsRepositories)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("repo", target.Repo);
            json.WriteString("branch", target.Branch);
            json.WriteString("path", target.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressions");
        foreach (var (code, subject, reason) in inputs.Suppressions)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("subject", subject);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (inputs.DeletionSettings is { } deletions)
        {
            json.WritePropertyName("deletions");
            Write(json, deletions);
        }
    }

    private static void Write(Utf8JsonWriter json, DeletionSettings deletions)
    {
        var at = deletions.At;
        json.WriteStartObject();
        json.WriteString("file", at.File);
        json.WriteStartArray("span");
        foreach (var number in new[] { at.Line, at.Column, at.EndLine, at.EndColumn })
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        if (deletions.Allowance is { } allowance)
        {
            json.WriteString("rendering", allowance.Rendering);
            json.WriteNumber("percent", allowance.Percent);
            json.WriteString("reason", allowance.Reason);
        }

        json.WriteEndObject();
    }
}
