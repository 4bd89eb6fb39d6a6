using System.Text.Json.Nodes;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>Other values that a field could have as well.</summary>
internal static class FieldMutations
{
    // Where a letter more would be no valid value, or not the one that shows what the field does.
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["BaseRepo.spec.commit"] = ["fedcba9876543210fedcba9876543210fedcba98"],
        ["ConfigSchema.spec.schema"] = ["""{"required": ["ELSEWHERE"]}"""],
        ["EnvironmentSettings.spec.allowDeletion.rendering"] = [$"sha256:{new string('a', 64)}"],
        ["EnvironmentSettings.spec.suppressions[].code"] = ["LC2001"],
        ["Cluster.spec.region"] = ["us"],
        ["ClusterTypeProfile.spec.allocatable.*"] = ["1"],
        ["ClusterTypeProfile.spec.region"] = ["us"],
        ["WorkloadRequirements.spec.requests.*"] = ["1"],
        ["Template.spec.contentType"] = ["sh", "yaml", "json"],
    };

    /// <summary>The document with each of the other values, keys and lengths; every one must show.</summary>
    public static IEnumerable<FieldDocument> Of(SchemaField field, FieldPlace place)
    {
        var others = ValuesOf(field, place).Where(value => value != place.Value?.ToString()).Select(value => place.With(value));
        if (place.Value is JsonValue number && number.TryGetValue<int>(out var count))
        {
            // A priority shows when it passes another.
            others = others.Append(place.With(field.Path == "spec.priority" ? 9 - (count * 2) : count + 1));
        }

        if (field.Path.EndsWith(".*", StringComparison.Ordinal))
        {
            // A name of a variable has no small letters.
            others = others.Append(place.Renamed($"{place.Steps[^1]}{(field.Path == "spec.values.*" ? 'X' : 'x')}"));
        }

        return field.Path.EndsWith("[]", StringComparison.Ordinal) ? others.Append(place.With(null)) : others;
    }

    private static IEnumerable<string> ValuesOf(SchemaField field, FieldPlace place)
    {
        if (field.Schema.TryGetProperty("enum", out var words))
        {
            return words.EnumerateArray().Select(word => word.GetString()!);
        }

        return place.Value is not JsonValue value ? []
            : Others.TryGetValue($"{field.Kind}.{field.Path}", out var others) ? others
            : value.TryGetValue<int>(out _) ? []
            : [value.ToString().EndsWith('\n') ? $"{value}more: 1\n" : $"{value}x"];
    }
}
