using System.Globalization;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Reads built manifests: YAML 1.1, as Kubernetes' own readers take it.</summary>
internal static class WorkloadObjectReader
{
    private const string ListSuffix = "List";

    /// <summary>The objects, those in lists too; or why they cannot be read.</summary>
    public static (IReadOnlyList<WorkloadObject> Objects, string? Problem) Read(string text)
    {
        var objects = new List<WorkloadObject>();
        var number = 0;
        foreach (var document in Documents(text))
        {
            number++;
            var result = YamlV2Reader.Read(document);
            var problem = result.Error ?? WorkloadKeys.Normalize(result.Value) ?? Add(result.Value, objects);
            if (problem is not null)
            {
                return ([], string.Create(CultureInfo.InvariantCulture, $"document {number}: {problem}"));
            }
        }

        return (objects, null);
    }

    private static string? Add(object? value, List<WorkloadObject> objects)
    {
        if (value is null)
        {
            return null;
        }

        if (value is not GoMap map)
        {
            return "it is no object";
        }

        var item = new WorkloadObject(map);
        if (item.Kind.EndsWith(ListSuffix, StringComparison.Ordinal) && map.TryGetValue("items", out var items) && items is GoList list)
        {
            return list.Items.Select(i => Add(i, objects)).FirstOrDefault(p => p is not null);
        }

        if (item.ApiVersion.Length == 0 || item.Kind.Length == 0 || item.Name.Length == 0)
        {
            return "it has no 'apiVersion', 'kind' or 'metadata.name'";
        }

        objects.Add(item);
        return null;
    }

    // A line of three dashes cannot stand inside of a block, which is indented.
    private static IEnumerable<string> Documents(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (IsSeparator(line))
            {
                yield return string.Join('\n', lines);
                lines.Clear();
                lines.Add(line.Length > 4 ? line[4..] : string.Empty);
            }
            else
            {
                lines.Add(line);
            }
        }

        yield return string.Join('\n', lines);
    }

    private static bool IsSeparator(string line) => line.StartsWith("---", StringComparison.Ordinal) && (line.Length == 3 || line[3] is ' ' or '\t' or '\r');
}
