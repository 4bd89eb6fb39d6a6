using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Holds composed configuration against the schemas of an assignment, as Kalypso does.</summary>
/// <remarks>Texts at top level that look like numbers are numbers for the schemas; nothing is ever turned into a boolean.</remarks>
public static class ConfigSchemaValidator
{
    /// <summary>What the schemas say.</summary>
    /// <param name="schemas">Each is applied to all of the configuration.</param>
    /// <param name="configData">The composed configuration, which stays as it is.</param>
    public static SchemaViolations Validate(IReadOnlyList<CompiledSchema> schemas, GoMap configData)
    {
        if (schemas.Count == 0)
        {
            return SchemaViolations.None;
        }

        var instance = SchemaInstance.Of(configData, ReadNumber);
        var findings = new List<SchemaFinding>();
        for (var i = 0; i < schemas.Count; i++)
        {
            // Kalypso writes the values as JSON before it looks at the schema.
            var result = instance.Error is { } error ? new SchemaResult(error, []) : schemas[i].Validate(instance);
            if (!result.IsValid)
            {
                findings.Add(Finding(i, result, configData));
            }
        }

        return findings.Count == 0 ? SchemaViolations.None : new SchemaViolations(findings);
    }

    /// <summary>The value of one key, as schemas see it.</summary>
    internal static SchemaInstance ValueOf(object? value) => SchemaInstance.OfMember(value, ReadNumber);

    private static SchemaFinding Finding(int index, SchemaResult result, GoMap configData)
    {
        var hint = result.Failure is null ? null : ConfigHints.OfFailure(configData);
        return new SchemaFinding(
            index, result.Failure, hint, [.. result.Violations.Select(v => new ConfigViolation(v, ConfigHints.Of(v, configData)))]);
    }

    // A number that cannot be written as JSON fails later, with its name.
    private static object ReadNumber(string text)
    {
        if (GoNumberText.TryAtoi(text, out var integer))
        {
            return integer;
        }

        return GoNumberText.TryParseFloat(text, out var number) ? number : text;
    }
}
