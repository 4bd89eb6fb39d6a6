using System.Globalization;
using System.Text.Json.Nodes;
using LcncInfra.Testing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Cli.Tests.Scale;

/// <summary>The files of <c>docs/scale/</c>, and the command lines in them.</summary>
internal static class ScaleDocuments
{
    /// <summary>The path of a file.</summary>
    public static string PathOf(string file) => RepositoryRoot.Of("docs", "scale", file);

    /// <summary>The documents of a YAML file.</summary>
    public static IReadOnlyList<YamlMappingNode> Yaml(string file)
    {
        using var reader = new StreamReader(PathOf(file));
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    /// <summary>The same as JSON, as Kubernetes' clients send it.</summary>
    public static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(pair.Key.Text(), Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            => JsonValue.Create(number),
        _ => JsonValue.Create(node.Text()),
    };

    /// <summary>What stands at a path of keys.</summary>
    public static YamlNode At(this YamlNode node, params object[] path) => path.Aggregate(node, (at, key) => key is int index ? at[index] : at[(string)key]);

    /// <summary>Whether something stands at a key.</summary>
    public static bool Has(this YamlNode node, string key) => ((YamlMappingNode)node).Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<YamlNode> Items(this YamlNode node) => [.. ((YamlSequenceNode)node).Children];

    /// <summary>A scalar as text.</summary>
    public static string Text(this YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;

    /// <summary>The arguments of every call of <c>lcnc</c> in steps of a workflow's job.</summary>
    public static IEnumerable<string[]> Calls(YamlNode job) => job.At("steps").Items()
        .Where(step => step.Has("run"))
        .SelectMany(step => step.At("run").Text().Split('\n'))
        .Where(line => line.StartsWith("lcnc ", StringComparison.Ordinal))
        .Select(Arguments);

    /// <summary>The arguments of every call of <c>lcnc</c> in a Job's containers.</summary>
    public static IEnumerable<string[]> PodCalls(YamlNode job)
    {
        var pod = job.At("spec", "template", "spec");
        return pod.At("initContainers").Items().Concat(pod.At("containers").Items())
            .Where(container => container.At("command").Items()[0].Text() == "lcnc")
            .Select(container => container.At("args").Items().Select(Text).ToArray());
    }

    /// <summary>The arguments of a command line without those of a shell's other features.</summary>
    public static string[] Arguments(string line) =>
        [.. line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(argument => argument.Trim('"'))];
}
