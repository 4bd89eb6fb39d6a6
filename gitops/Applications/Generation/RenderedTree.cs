using LcncInfra.Applications.Composition;
using LcncInfra.Applications.Objects;
using LcncInfra.Applications.Patches;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Applications.Generation;

/// <summary>The files of an app as final manifests: one for each target, and <c>workload/</c>.</summary>
internal static class RenderedTree
{
    private const string Folder = "manifests";

    /// <summary>The files.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="contents">What it is at each of its targets.</param>
    /// <param name="capabilities">The capabilities whose components are in the manifests.</param>
    public static IEnumerable<(RepositoryPath Path, string Text)> Files(AppDefinition definition, ValueList<AppContent> contents, ValueList<string> capabilities)
    {
        foreach (var (target, content) in definition.Targets.Zip(contents))
        {
            yield return (
                RepositoryPath.Of(Folder, target.Value.Environment.Name, target.Value.Name, $"{Folder}.yaml"),
                string.Join("---\n", Resolve(content, capabilities).Select(o => YamlV3Writer.Write(o))));
        }

        yield return WorkloadWriter.Write(definition, contents, [.. contents.Select(_ => ValueList<OfferedComponent>.Empty)], Folder);
    }

    /// <summary>The objects of an app with the components of some capabilities.</summary>
    public static IEnumerable<GoMap> Resolve(AppContent content, IReadOnlyCollection<string> capabilities)
    {
        var objects = content.Objects.Select(o => (o.Key, Tree: o.ToTree())).ToList();
        foreach (var component in content.Components.Where(c => capabilities.Contains(c.Capability, StringComparer.Ordinal)))
        {
            objects.AddRange(component.Objects.Select(o => (o.Key, o.ToTree())));
            foreach (var patch in component.Patches)
            {
                Apply(objects, patch);
            }

            foreach (var (repository, mirror) in component.Images)
            {
                objects.ForEach(o => ImageNames.Replace(o.Tree, repository, mirror));
            }
        }

        return objects.OrderBy(o => o.Key.Kind, StringComparer.Ordinal).ThenBy(o => o.Key.Name, StringComparer.Ordinal).Select(o => o.Tree);
    }

    private static void Apply(List<((string Group, string Kind, string? Namespace, string Name) Key, GoMap Tree)> objects, AppObject patch)
    {
        var index = objects.FindIndex(o => o.Key == patch.Key);
        if (index < 0)
        {
            throw new InvalidOperationException($"A component patches {patch.Kind} '{patch.Name}', which the app does not have.");
        }

        objects[index] = (patch.Key, TreeMerger.Merge(objects[index].Tree, patch.ToTree()));
    }
}
