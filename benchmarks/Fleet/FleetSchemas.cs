namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Writes configuration schemas that the fleet's values satisfy: one for everyone, the others by region, workspace and zone.</summary>
internal sealed class FleetSchemas(FleetLayout layout)
{
    private const string Text = """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "type": "object",
              "required": ["ENVIRONMENT", "LOG_LEVEL", "REPLICAS", "ENDPOINTS"],
              "properties": {
                "ENVIRONMENT": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                "LOG_LEVEL": { "enum": ["debug", "info", "warning", "error"] },
                "REPLICAS": { "type": "integer", "minimum": 1, "maximum": 9 },
                "LIMITS": { "type": "object", "required": ["cpu", "memory"] },
                "ENDPOINTS": {
                  "type": "array",
                  "minItems": 1,
                  "items": { "type": "object", "required": ["name", "url"] }
                }
              }
            }

        """;

    /// <summary>The text of every schema, by file name.</summary>
    public IEnumerable<(string File, string Text)> Write() => Scopes()
        .Take(layout.Fleet.Schemas)
        .Select(scope => (scope.Name, $"""
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: ConfigSchema
            metadata:
              name: {scope.Name}
            {Labels(scope.Key, scope.Value)}spec:
              schema: |
            {Text}
            """));

    private static string Labels(string? key, string value) => key is null ? string.Empty : $"  labels:\n    {key}: {value}\n";

    private IEnumerable<(string Name, string? Key, string Value)> Scopes() =>
        new[] { ("all", (string?)null, string.Empty) }
            .Concat(Of("region", layout.Regions))
            .Concat(Of("workspace", layout.Workspaces))
            .Concat(Of("zone", layout.Zones))
            .Concat(Of("deployment-target", layout.Targets.Select(t => t.FullName)));

    private static IEnumerable<(string Name, string? Key, string Value)> Of(string key, IEnumerable<string> values) =>
        values.Select(value => (value, (string?)key, value));
}
