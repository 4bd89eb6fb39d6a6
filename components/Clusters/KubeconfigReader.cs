using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Components.Clusters;

/// <summary>Looks into kubeconfigs, and says nothing of what is secret in them.</summary>
internal static class KubeconfigReader
{
    /// <summary>The server of a context; <see langword="null"/> if the text names none.</summary>
    /// <param name="text">The kubeconfig.</param>
    /// <param name="context">The context; <see langword="null"/> for the current one.</param>
    public static string? FindServer(string text, string? context) =>
        Find(text, context) is { } cluster && Text(cluster, "server") is { Length: > 0 } server ? server : null;

    /// <summary>The authority that signed the server's certificate, in base 64; <see langword="null"/> if the text names none.</summary>
    public static string? FindAuthority(string text) => Text(Find(text, context: null), "certificate-authority-data");

    private static YamlMappingNode? Find(string text, string? context)
    {
        if (Root(text) is not { } root || (context ?? Text(root, "current-context")) is not { } wanted || Named(root, "contexts", wanted) is not { } entry)
        {
            return null;
        }

        return Text(Child(entry, "context"), "cluster") is { } cluster && Named(root, "clusters", cluster) is { } found ? Child(found, "cluster") : null;
    }

    private static YamlMappingNode? Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 ? stream.Documents[0].RootNode as YamlMappingNode : null;
        }
        catch (YamlException)
        {
            // Its message may quote the text, which is a secret.
            return null;
        }
    }

    private static YamlMappingNode? Named(YamlMappingNode root, string list, string name) => root.Children.TryGetValue(new YamlScalarNode(list), out var items)
        ? (items as YamlSequenceNode)?.OfType<YamlMappingNode>().FirstOrDefault(item => Text(item, "name") == name)
        : null;

    private static YamlMappingNode? Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value as YamlMappingNode : null;

    private static string? Text(YamlMappingNode? map, string key) =>
        map is not null && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value as YamlScalarNode)?.Value : null;
}
