using System.Text.Json;
using LcncInfra.Applications.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Testing;

namespace LcncInfra.Applications.Tests.Generation;

/// <summary>No field of a runtime is dead.</summary>
public sealed class RuntimeFieldTests
{
    private const string Runtime =
        "---\napiVersion: lcncinfra.io/v1alpha1\nkind: Runtime\nmetadata: {name: appsmith}\nspec:\n"
        + "  port: 8080\n  health: {live: /live, ready: /ready, started: /started}\n  metrics: {path: /metrics, port: 9090}\n"
        + "  bundle: {mode: mounted, path: /app}\n  coldStart: quick\n  writablePaths: [/data]\n  environment: {HOME: /data}\n  command: [run]\n  args: [app]\n";

    public static TheoryData<string, string, string> Fields => new()
    {
        { "port", "port: 8080", "port: 8081" },
        { "live", "live: /live", "live: /other" },
        { "ready", "ready: /ready", "ready: /other" },
        { "started", "started: /started", "started: /other" },
        { "path", "path: /metrics", "path: /other" },
        { "port", "port: 9090", "port: 9091" },
        { "mode", "mode: mounted", "mode: baked" },
        { "path", "path: /app", "path: /other" },
        { "coldStart", "coldStart: quick", "coldStart: slow" },
        { "writablePaths", "[/data]", "[/data, /tmp]" },
        { "environment", "HOME: /data", "HOME: /tmp" },
        { "command", "[run]", "[start]" },
        { "args", "[app]", "[other]" },
    };

    [Theory, MemberData(nameof(Fields))]
    public void Every_field_changes_what_is_generated_or_is_reported(string field, string from, string to)
    {
        Assert.Contains(field, from.Contains('[', StringComparison.Ordinal) || from.StartsWith("HOME", StringComparison.Ordinal) ? Runtime : from, StringComparison.Ordinal);
        Assert.NotEqual(Output(Runtime), Output(Runtime.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_field_of_the_schema_has_a_row()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("schemas", "kinds", "Runtime.json")));

        Assert.Equal(
            Leaves(schema.RootElement.GetProperty("properties").GetProperty("spec")).Order(StringComparer.Ordinal),
            Fields.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Leaves(JsonElement schema) => schema.GetProperty("properties").EnumerateObject()
        .SelectMany(p => p.Value.TryGetProperty("properties", out _) ? Leaves(p.Value) : [p.Name]);

    private static string Output(string runtime)
    {
        var text = AppText.With("bundle: {files: [flows.json]}\nobjectives: {dashboard: true, promises: [{name: all, availability: 99}]}")
            .Replace("runtime: node-red", "runtime: appsmith", StringComparison.Ordinal) + runtime;
        var (app, findings) = AppText.Read(text);
        return app is null || findings.Count > 0
            ? string.Join('\n', findings.Select(f => f.Code))
            : string.Concat(AppGenerator.Generate(app, new AppOptions { BundleFiles = ValueMap.Of(("flows.json", "[]")) })
                .OrderBy(f => f.Path.Value, StringComparer.Ordinal)
                .Select(f => System.Text.Encoding.UTF8.GetString(f.Content.Span)));
    }
}
