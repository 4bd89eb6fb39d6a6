using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests;

/// <summary>Reads the data of snippets: plain JSON, or <c>{"t": TYPE, "v": VALUE}</c>, as the README of template-judge describes.</summary>
public static class SnippetData
{
    public static object? Read(JsonNode? node) => node switch
    {
        null => null,
        JsonArray array => GoList.Of([.. array.Select(Read)]),
        JsonObject typed when typed.ContainsKey("t") => ReadAs((string)typed["t"]!, typed["v"]),
        JsonObject map => ReadMap(map),
        JsonValue value => ReadScalar(value),
        _ => throw new ArgumentException(node.ToJsonString(), nameof(node)),
    };

    private static GoMap ReadMap(JsonNode? node) =>
        GoMap.OfAny(node!.AsObject().Select(e => KeyValuePair.Create(e.Key, Read(e.Value))));

    private static object? ReadScalar(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : (object)double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture),
    };

    private static object? ReadAs(string type, JsonNode? node) => type switch
    {
        "int64" => GoInteger.Int64((long)node!),
        "int32" => GoInteger.Int32((int)node!),
        "uint8" => GoInteger.Uint8((byte)node!),
        "uint64" => (ulong)node!,
        "float64" => ReadFloat(node!),
        "bytes" => GoText.FromUtf8(Convert.FromBase64String((string)node!)),
        "[]string" => new GoList(GoListType.String, [.. node?.AsArray().Select(i => (string?)i) ?? []]) { IsNil = node is null },
        "[]int" => new GoList(GoListType.Int, [.. node?.AsArray().Select(i => (object?)(long)i!) ?? []]) { IsNil = node is null },
        "map[string]string" => node is null
            ? GoMap.NilOf(GoMapType.StringToString)
            : GoMap.OfStrings(node.AsObject().Select(e => KeyValuePair.Create(e.Key, (string)e.Value!))),
        "map[string]interface {}" => ReadMap(node),
        "map[interface {}]interface {}" => ReadPairs(node!.AsArray()),
        "scheduler.dataType" => ReadData(node!.AsObject()),
        _ => throw new ArgumentException($"Unknown type '{type}'.", nameof(type)),
    };

    private static double ReadFloat(JsonNode node) => node.GetValueKind() == JsonValueKind.String
        ? (string)node! switch
        {
            "+Inf" => double.PositiveInfinity,
            "-Inf" => double.NegativeInfinity,
            var text => double.Parse(text!, CultureInfo.InvariantCulture),
        }
        : (double)node;

    private static GoMap ReadPairs(JsonArray pairs)
    {
        var map = new GoMap(GoMapType.AnyToAny);
        foreach (var pair in pairs)
        {
            map.Set(Read(pair![0]), Read(pair[1]));
        }

        return map;
    }

    private static GoStruct ReadData(JsonObject fields)
    {
        string Text(string name) => (string?)fields[name] ?? string.Empty;
        GoMap Labels(string name) => Read(fields[name]) as GoMap ?? GoMap.NilOf(GoMapType.StringToString);
        return new TemplateVariables
        {
            DeploymentTargetName = Text("DeploymentTargetName"),
            Namespace = Text("Namespace"),
            Environment = Text("Environment"),
            Workspace = Text("Workspace"),
            Workload = Text("Workload"),
            Labels = Labels("Labels"),
            Manifests = Labels("Manifests"),
            ClusterType = Text("ClusterType"),
            ConfigData = Read(fields["ConfigData"]) as GoMap ?? GoMap.NilOf(GoMapType.StringToAny),
        }.ToGo();
    }
}
