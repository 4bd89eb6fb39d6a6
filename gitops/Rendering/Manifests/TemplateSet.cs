using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Legacy;
using LcncInfra.Templating;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Rendering.Manifests;

/// <summary>The templates that cluster types of an environment use, each parsed once.</summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<string, CompiledManifests> _byName = new(StringComparer.Ordinal);

    public TemplateSet(EnvironmentCatalog catalog, FunctionTable functions)
    {
        var used = catalog.ClusterTypes
            .SelectMany(c => new[] { c.Value.Reconciler, c.Value.NamespaceService, c.Value.ConfigType })
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        foreach (var template in catalog.Templates.Where(t => used.Contains(t.Value.Name)))
        {
            _byName[template.Value.Name] = Compile(template, functions);
        }
    }

    /// <summary>A template by its name; <see langword="null"/> if none is defined.</summary>
    public CompiledManifests? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);

    /// <summary>Parses every manifest of a Template.</summary>
    public static CompiledManifests Compile(Sourced<Template> template, FunctionTable functions)
    {
        var manifests = new List<ManifestTemplate>();
        for (var i = 0; i < template.Value.Manifests.Count; i++)
        {
            var error = template.Value.Manifests[i] switch
            {
                TemplateManifest.Text text => AddText(text, i),
                TemplateManifest.Object tree => AddObject(tree, i),
                _ => throw new InvalidOperationException("Unknown form of manifest."),
            };
            if (error is not null)
            {
                return new CompiledManifests(template, [], new ParseFailure(i, error));
            }
        }

        return new CompiledManifests(template, manifests.ToValueList(), null);

        TemplateError? AddText(TemplateManifest.Text text, int index)
        {
            var parsed = CompiledTemplate.Parse("template", text.Template, functions);
            if (parsed.Template is { } compiled)
            {
                manifests.Add(new TextManifest(template, index, compiled, text.Template));
            }

            return parsed.Error;
        }

        TemplateError? AddObject(TemplateManifest.Object tree, int index)
        {
            var parsed = ObjectManifest.Parse(template, index, tree.Tree, functions);
            if (parsed.Manifest is { } manifest)
            {
                manifests.Add(manifest);
            }

            return parsed.Error;
        }
    }
}
