using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Explains violations that come from how Kalypso turns configuration text into values.</summary>
internal static class ConfigHints
{
    /// <summary>The hint for a violation; <see langword="null"/> if its message says it all.</summary>
    public static string? Of(SchemaViolation violation, GoMap configData)
    {
        if (violation.Path.Count == 0 || !configData.TryGetValue(violation.Path[0], out var value))
        {
            return null;
        }

        if (violation.Path.Count > 1)
        {
            return OfInner(violation);
        }

        if (value is not string text)
        {
            return null;
        }

        var meansText = violation.Kind == SchemaViolationKind.Literal || violation.ExpectedTypes.HasFlag(SchemaTypes.String);
        if (meansText && LooksLikeNumber(text))
        {
            return $"The text '{text}' looks like a number, so it is checked as one, and quotes do not change that; "
                + "allow numbers in the schema too, e.g. type [\"string\", \"integer\"].";
        }

        return violation.ExpectedTypes.HasFlag(SchemaTypes.Boolean)
            ? "A value at top level is never a boolean: 'true' stays text; use enum [\"true\", \"false\"] in the schema."
            : null;
    }

    /// <summary>The hint for values that are no JSON; <see langword="null"/> if that is not why the check failed.</summary>
    public static string? OfFailure(GoMap configData)
    {
        var culprits = configData.Entries
            .Where(entry => entry.Value is string text && GoNumberText.TryParseFloat(text, out var number) && !double.IsFinite(number))
            .Select(entry => $"'{entry.Key}'")
            .Order(StringComparer.Ordinal)
            .ToList();
        return culprits.Count == 0
            ? null
            : $"The text of {string.Join(", ", culprits)} is read as a number that is not finite, which no schema can check; write it otherwise.";
    }

    private static bool LooksLikeNumber(string text) => GoNumberText.TryAtoi(text, out _) || GoNumberText.TryParseFloat(text, out _);

    // Lists and maps are YAML, whose plain scalars have types.
    private static string? OfInner(SchemaViolation violation) =>
        violation.ExpectedTypes.HasFlag(SchemaTypes.String) && violation.Kind == SchemaViolationKind.Type
            ? "Inside a list or map, YAML gives plain values a type (yes, no, on and off are booleans); quote the value to make it text."
            : null;
}
