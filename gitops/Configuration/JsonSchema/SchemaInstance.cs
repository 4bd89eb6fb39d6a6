using LcncInfra.Configuration.JsonSchema.Text;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.JsonSchema;

/// <summary>A value to be held against schemas, turned into JSON once for all of them.</summary>
public sealed class SchemaInstance
{
    private SchemaInstance(object? root, string? error) => (Root, Error) = (root, error);

    /// <summary>Why the value is no JSON, in Go's words; <see langword="null"/> if it is.</summary>
    public string? Error { get; }

    internal object? Root { get; }

    /// <summary>The first JSON value of a text, as Go's json.Decoder reads it.</summary>
    public static SchemaInstance Parse(string json)
    {
        var (value, error) = JsonReader.Read(json);
        return new SchemaInstance(value, error);
    }

    /// <summary>A configuration value, as json-iterator writes it: keys that are no texts become texts, NaN and infinities fail.</summary>
    public static SchemaInstance Of(GoMap value) => Of(value, text => text);

    /// <summary>The same, after the texts at top level were read once more.</summary>
    internal static SchemaInstance Of(GoMap value, Func<string, object?> readText)
    {
        var (root, error) = GoValueConverter.Convert(value, readText);
        return new SchemaInstance(root, error);
    }

    /// <summary>The value of one key at top level.</summary>
    internal static SchemaInstance OfMember(object? value, Func<string, object?> readText)
    {
        var (root, error) = GoValueConverter.Convert(GoMap.Over(["value"], [value]), readText);
        return new SchemaInstance(root is JsonObject members ? members["value"] : null, error);
    }
}
