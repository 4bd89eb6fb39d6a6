using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace LcncInfra.Components.Agents;

/// <summary>An object of a manifest as the values that Pulumi takes.</summary>
/// <param name="Content">Its fields.</param>
internal sealed record AgentObject(Dictionary<string, object> Content)
{
    /// <summary>Its kind.</summary>
    public string Kind => Content.GetValueOrDefault("kind") as string ?? string.Empty;

    /// <summary>Its name.</summary>
    public string Name => Map("metadata")?.GetValueOrDefault("name") as string ?? string.Empty;

    /// <summary>A mapping of it; <see langword="null"/> if it has none of that name.</summary>
    public Dictionary<string, object>? Map(string key) => Content.GetValueOrDefault(key) as Dictionary<string, object>;

    /// <summary>The object with another mapping of a name.</summary>
    public AgentObject With(string key, Dictionary<string, object> value) => new(new Dictionary<string, object>(Content, StringComparer.Ordinal) { [key] = value });

    /// <summary>The objects of a file.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static IEnumerable<AgentObject> Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        var deserializer = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        parser.Consume<StreamStart>();
        while (!parser.Accept<StreamEnd>(out _))
        {
            if (Plain(deserializer.Deserialize<object?>(parser)) is Dictionary<string, object> content)
            {
                yield return new AgentObject(content);
            }
        }
    }

    // Pulumi takes neither long numbers nor mappings with keys of other types.
    private static object? Plain(object? value) => value switch
    {
        IDictionary<object, object?> map => map.Where(e => e.Value is not null)
            .ToDictionary(e => Convert.ToString(e.Key, CultureInfo.InvariantCulture) ?? string.Empty, e => Plain(e.Value) ?? string.Empty, StringComparer.Ordinal),
        IEnumerable<object?> list => list.Select(i => Plain(i) ?? string.Empty).ToList(),
        byte or sbyte or short or ushort or int => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        uint or long or ulong or float => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => value,
    };
}
