using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Testing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>One object of the control plane that the walk changes, as JSON, which is YAML too.</summary>
/// <param name="File">Its file: that of the control plane with its number in it, so that it stands alone.</param>
/// <param name="Root">The object.</param>
internal sealed record FieldDocument(string File, JsonObject Root)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The folder with the control plane, in which every field of every kind is written.</summary>
    public const string ControlPlane = "ControlPlane";

    /// <summary>The folder with what is added for the kinds that have a say in placement, and would change what other kinds show.</summary>
    public const string Placement = "Placement";

    /// <summary>The kind.</summary>
    public string Kind => Root["kind"]!.GetValue<string>();

    /// <summary>The name.</summary>
    public string Name => Root["metadata"]!["name"]!.GetValue<string>();

    /// <summary>The text of its file.</summary>
    public string Text => Root.ToJsonString(Options);

    /// <summary>Every object of the control plane; the first of each kind also has all fields that nothing reads.</summary>
    /// <param name="folders">The folders that it is made of.</param>
    public static IReadOnlyList<FieldDocument> ReadAll(params string[] folders)
    {
        var documents = folders.Select(folder => RepositoryRoot.Of("tests", "Cli.Tests", "Fields", folder)).SelectMany(folder => Directory
            .EnumerateFiles(folder, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(file, Path.GetRelativePath(folder, file).Replace('\\', '/'))))
            .ToList();
        foreach (var first in documents.GroupBy(d => d.Kind, StringComparer.Ordinal).Select(kind => kind.First()))
        {
            AddUnread(first.Root, SchemaField.Kinds[first.Kind]);
        }

        return documents;
    }

    /// <summary>A copy that can be changed.</summary>
    public FieldDocument Copy() => this with { Root = Root.DeepClone().AsObject() };

    private static IEnumerable<FieldDocument> Read(string file, string path)
    {
        using var reader = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Select((document, i) => new FieldDocument(path.Replace(".yaml", $"-{i}.yaml", StringComparison.Ordinal), Of(document.RootNode)!.AsObject()));
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Of(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain } number when int.TryParse(number.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) => JsonValue.Create(value),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"Unknown node {node.NodeType}."),
    };

    private static void AddUnread(JsonObject document, JsonElement schema)
    {
        var metadata = document["metadata"]!.AsObject();
        metadata.TryAdd("labels", new JsonObject { ["note"] = "x" });
        metadata.TryAdd("annotations", new JsonObject { ["example.com/note"] = "x" });
        metadata.TryAdd("namespace", "dev");
        AddAnything(metadata, schema.GetProperty("properties").GetProperty("metadata"));
        AddAnything(document, schema);
    }

    private static void AddAnything(JsonObject document, JsonElement schema)
    {
        foreach (var field in schema.GetProperty("properties").EnumerateObject())
        {
            if (new SchemaField(string.Empty, field.Name, field.Value) is { IsAnything: true })
            {
                document.TryAdd(field.Name, new JsonObject { ["any"] = "x" });
            }
        }
    }
}
