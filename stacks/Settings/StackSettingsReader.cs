using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Preview;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Stacks.Settings;

/// <summary>Reads <c>Pulumi.yaml</c> and <c>Pulumi.STACK.yaml</c> as the engine does, except that it decrypts nothing.</summary>
internal static class StackSettingsReader
{
    private const string ProjectFile = "Pulumi.yaml";

    /// <summary>The settings; <see langword="null"/> after reporting why there are none.</summary>
    /// <param name="folder">Where to look for the project, and above it.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="found">What is wrong.</param>
    public static StackSettings? Read(string folder, string stack, DiagnosticBag found)
    {
        if (RootOf(folder) is not { } root)
        {
            found.Add(PreviewDiagnostics.NoProject(folder));
            return null;
        }

        var file = $"Pulumi.{stack}.yaml";
        var known = Directory.EnumerateFiles(root, "Pulumi.*.yaml").Select(f => Path.GetFileName(f)[7..^5]).Order(StringComparer.Ordinal).ToList();
        if (!known.Contains(stack, StringComparer.Ordinal))
        {
            found.Add(PreviewDiagnostics.NoSettings(stack, file, known));
            return null;
        }

        var project = Text(Document(root, ProjectFile, found), "name");
        var settings = Document(root, file, found);
        var config = Child(settings, "config");
        if (config is not (null or YamlMappingNode or YamlScalarNode { Value: null or "" or "~" or "null" }))
        {
            found.Add(PreviewDiagnostics.UnusableSettings(At(file, config), "'config' is no mapping"));
        }

        if (found.HasErrors)
        {
            return null;
        }

        var entries = Entries(config as YamlMappingNode, project ?? string.Empty);
        return new(root, project ?? string.Empty, stack, ValueMap.Of(entries.Select(e => KeyValuePair.Create(e.Key, Plain(e.Value)))))
        {
            Secrets = [.. entries.Where(e => HasSecret(e.Value)).Select(e => e.Key)],
            Places = PlacesOf(file, entries),
        };
    }

    private static string? RootOf(string folder)
    {
        var at = Path.GetFullPath(folder);
        while (!File.Exists(Path.Combine(at, ProjectFile)))
        {
            if (Path.GetDirectoryName(at) is not { } above)
            {
                return null;
            }

            at = above;
        }

        return at;
    }

    private static YamlMappingNode? Document(string root, string file, DiagnosticBag found)
    {
        try
        {
            using var text = File.OpenText(Path.Combine(root, file));
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlMappingNode or YamlScalarNode { Value: null or "" })
            {
                return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode as YamlMappingNode;
            }

            found.Add(PreviewDiagnostics.UnusableSettings(SourceSpan.At(file, 1, 1), "it is no mapping"));
        }
        catch (YamlException wrong)
        {
            found.Add(PreviewDiagnostics.UnusableSettings(SourceSpan.At(file, (int)wrong.Start.Line, (int)wrong.Start.Column), "it is no YAML"));
        }

        return null;
    }

    // A key without a project belongs to this one.
    private static List<(string Key, YamlNode Written, YamlNode Value)> Entries(YamlMappingNode? config, string project) =>
    [
        .. (config?.Children ?? Enumerable.Empty<KeyValuePair<YamlNode, YamlNode>>())
            .Select(entry => (Key: NameOf(entry.Key), Written: entry.Key, entry.Value))
            .Select(entry => entry with { Key = entry.Key.Contains(':', StringComparison.Ordinal) ? entry.Key : $"{project}:{entry.Key}" }),
    ];

    private static ImmutableDictionary<string, SourceSpan> PlacesOf(string file, List<(string Key, YamlNode Written, YamlNode Value)> entries)
    {
        var places = ImmutableDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);
        entries.ForEach(entry => Add(entry.Key, entry.Written, entry.Value));
        return places.ToImmutable();

        void Add(string key, YamlNode written, YamlNode value)
        {
            places[key] = At(file, written);
            foreach (var (below, at, node) in Below(key, value))
            {
                Add(below, at, node);
            }
        }
    }

    // By the keys that findings about them use.
    private static IEnumerable<(string Key, YamlNode Written, YamlNode Value)> Below(string key, YamlNode value) => value switch
    {
        YamlMappingNode map => map.Children.Select(child => ($"{key}.{NameOf(child.Key)}", child.Key, child.Value)),
        YamlSequenceNode list => list.Children.Select((item, i) => (FormattableString.Invariant($"{key}[{i}]"), item, item)),
        _ => [],
    };

    private static SourceSpan At(string file, YamlNode node) => SourceSpan.At(file, (int)node.Start.Line, (int)node.Start.Column);

    private static string NameOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? string.Empty;

    private static YamlNode? Child(YamlMappingNode? map, string name) =>
        map?.Children.FirstOrDefault(child => (child.Key as YamlScalarNode)?.Value == name).Value;

    private static string? Text(YamlMappingNode? map, string name) => (Child(map, name) as YamlScalarNode)?.Value;

    private static bool IsSecret(YamlNode node) => node is YamlMappingNode { Children.Count: 1 } map && Child(map, "secure") is YamlScalarNode;

    private static bool HasSecret(YamlNode node) => IsSecret(node) || node switch
    {
        YamlMappingNode map => map.Children.Values.Any(HasSecret),
        YamlSequenceNode list => list.Children.Any(HasSecret),
        _ => false,
    };

    private static string Plain(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? string.Empty,
        _ when IsSecret(node) => StackSettings.Encrypted,
        _ => Json(node)?.ToJsonString(JsonSerializerOptions.Default) ?? string.Empty,
    };

    private static JsonNode? Json(YamlNode node) => node switch
    {
        _ when IsSecret(node) => StackSettings.Encrypted,
        YamlMappingNode map => new JsonObject(map.Children.Select(child =>
            KeyValuePair.Create((child.Key as YamlScalarNode)?.Value ?? string.Empty, Json(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when int.TryParse(
            scalar.Value, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
