using System.Globalization;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Stacks.Preview;

/// <summary>Writes a plan as a tree: each resource below what it stands in, with what it asks for.</summary>
internal static class ResourceTreeWriter
{
    private const int LongestText = 100;

    /// <summary>Writes the tree.</summary>
    public static void Write(TextWriter output, ResourcePlan plan)
    {
        var children = plan.Resources.ToLookup(resource => resource.Parent ?? string.Empty, StringComparer.Ordinal);
        output.WriteLine($"{plan.Project}-{plan.Stack}: {plan.Resources.Count} resources");
        Write(output, children, string.Empty, "  ");
    }

    private static void Write(TextWriter output, ILookup<string, PlannedResource> children, string parent, string indent)
    {
        foreach (var resource in children[parent])
        {
            output.WriteLine($"{indent}+ {resource.Type} {resource.Name}{Marks(resource)}");
            Write(output, resource.Inputs, indent + "    ");

            // Two resources of one name would show each other's children; both are reported.
            Write(output, children, resource.Urn, indent + "  ");
        }
    }

    private static string Marks(PlannedResource resource)
    {
        string?[] marks =
        [
            resource.IsProtected ? "protected" : null,
            resource.IsRetained ? "kept when removed" : null,
            resource.ImportId is { } id ? $"imported from {Line(id)}" : null,
            resource.Provider is { } provider ? $"provider {provider}" : null,
            resource.DependsOn.Count > 0 ? $"after {string.Join(", ", resource.DependsOn.Select(urn => urn[(urn.LastIndexOf(':') + 1)..]))}" : null,
        ];
        var said = marks.OfType<string>().ToList();
        return said.Count == 0 ? string.Empty : $" ({string.Join("; ", said)})";
    }

    private static void Write(TextWriter output, PlannedValue.Map values, string indent)
    {
        foreach (var (name, value) in values.Entries)
        {
            switch (value)
            {
                case PlannedValue.Map { Entries.Count: 0 } or PlannedValue.List { Items.Count: 0 }:
                    break;
                case PlannedValue.Map map:
                    output.WriteLine($"{indent}{name}:");
                    Write(output, map, indent + "  ");
                    break;
                case PlannedValue.List list when list.Items.Any(item => item is PlannedValue.Map):
                    Write(output, name, list, indent);
                    break;
                default:
                    output.WriteLine($"{indent}{name}: {Text(value)}");
                    break;
            }
        }
    }

    private static void Write(TextWriter output, string name, PlannedValue.List list, string indent)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{indent}{name}[{i}]:{(list.Items[i] is PlannedValue.Map ? string.Empty : " " + Text(list.Items[i]))}"));
            if (list.Items[i] is PlannedValue.Map map)
            {
                Write(output, map, indent + "  ");
            }
        }
    }

    private static string Text(PlannedValue value) => value switch
    {
        PlannedValue.Text text => Line(text.Value),
        PlannedValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        PlannedValue.Flag flag => flag.Value ? "true" : "false",
        PlannedValue.List list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        PlannedValue.Map map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Name}: {Text(entry.Value)}"))}}}",
        PlannedValue.Secret => "(secret)",
        _ => "(known after up)",
    };

    // Texts of many lines are documents of their own: policies, scripts, manifests.
    private static string Line(string text)
    {
        var lines = text.Split('\n');
        return lines.Length > 1
            ? string.Create(CultureInfo.InvariantCulture, $"({lines.Length} lines)")
            : text.Length > LongestText ? $"{text[..LongestText]}…" : text;
    }
}
