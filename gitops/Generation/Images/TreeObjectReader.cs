using System.Text;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Manifests.Objects;
using LcncInfra.Rendering.Files;
using LcncInfra.Templating.Values;

namespace LcncInfra.Generation.Images;

/// <summary>Reads the objects of a file of the tree.</summary>
/// <remarks>What a template of the control plane wrote need not be Kubernetes' YAML; what cannot be read holds no objects.</remarks>
internal static class TreeObjectReader
{
    /// <summary>The objects, those in lists too, in written order.</summary>
    public static IEnumerable<ManifestObject> Read(RenderedFile file) =>
        Documents(Encoding.UTF8.GetString(file.Content.Span)).SelectMany(d => Objects(YamlV2Reader.Read(d).Value));

    private static IEnumerable<ManifestObject> Objects(object? value)
    {
        if (value is not GoMap map)
        {
            return [];
        }

        var item = new ManifestObject(map);
        return item.Kind.EndsWith("List", StringComparison.Ordinal) && map.TryGetValue("items", out var items) && items is GoList list ? list.Items.SelectMany(Objects) : [item];
    }

    // A line of three dashes cannot stand inside of a block, which is indented.
    private static IEnumerable<string> Documents(string text)
    {
        var document = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("---", StringComparison.Ordinal) && (line.Length == 3 || line[3] is ' ' or '\t' or '\r'))
            {
                yield return document.ToString();
                document.Clear().Append(line.Length > 4 ? line[4..] : string.Empty).Append('\n');
            }
            else
            {
                document.Append(line).Append('\n');
            }
        }

        yield return document.ToString();
    }
}
