using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Remembering;

/// <summary>Makes the keys under which renderings are remembered: of the templates, of everything that they see, of the schemas that it has to satisfy, and of the options.</summary>
internal sealed class RenderingKeyComposer
{
    // What the calls of all functions that change the maps they are given contain.
    private static readonly string[] Changing = ["set ", "set\t", "set\n", "set\r", "merge", "Merge"];

    private readonly RenderingOptions _options;
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly byte[] _schemas;
    private readonly ConcurrentDictionary<string, byte[]?> _ofClusterTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DeploymentTarget, byte[]> _ofTargets = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keys of an environment's assignments.</summary>
    public RenderingKeyComposer(EnvironmentCatalog catalog, RenderingOptions options)
    {
        _options = options;
        foreach (var template in catalog.Templates)
        {
            _templates[template.Value.Name] = template.Value;
        }

        _schemas = SchemasOf(catalog);
    }

    /// <summary>The key of an assignment; <see langword="null"/> if more than text templates has a say in it.</summary>
    public RenderingKey? Of(Assignment assignment, ConfigSnapshot config)
    {
        var clusterType = assignment.ClusterType.Value;
        if (_ofClusterTypes.GetOrAdd(clusterType.Name, static (_, my) => my.Composer.ClusterTypeOf(my.ClusterType), (Composer: this, ClusterType: clusterType)) is not { } ofClusterType)
        {
            return null;
        }

        Span<byte> parts = stackalloc byte[3 * SHA256.HashSizeInBytes];
        ofClusterType.CopyTo(parts);
        _ofTargets.GetOrAdd(assignment.DeploymentTarget.Value, static target => TargetOf(target)).CopyTo(parts[SHA256.HashSizeInBytes..]);
        ContentDigest.Read(config.Version, parts[(2 * SHA256.HashSizeInBytes)..]);
        Span<byte> key = stackalloc byte[RenderingKey.Size];
        SHA256.HashData(parts, key);
        return RenderingKey.Read(key);
    }

    // Which of them apply follows from the labels of cluster type and target.
    private static byte[] SchemasOf(EnvironmentCatalog catalog)
    {
        var text = new StringBuilder();
        foreach (var schema in catalog.ConfigSchemas)
        {
            Append(text, schema.Value.Name);
            Append(text, schema.Value.Labels);
            Append(text, schema.Value.Schema);
        }

        return Hash(text);
    }

    // What templates and schemas see of a deployment target, wherever it is placed.
    private static byte[] TargetOf(DeploymentTarget target)
    {
        var text = new StringBuilder(1024);
        Append(text, target.Name);
        Append(text, target.DeployedName);
        Append(text, target.Environment);
        Append(text, target.Workspace);
        Append(text, target.Workload);
        Append(text, target.Labels);
        Append(text, target.Manifests);
        text.Append(target.ConfigSchemas.Count).Append('[');
        foreach (var schema in target.ConfigSchemas)
        {
            Append(text, schema);
        }

        return Hash(text);
    }

    // With the services in their order, each with the whole of its template.
    private byte[]? ClusterTypeOf(ClusterType clusterType)
    {
        var text = new StringBuilder();
        Append(text, clusterType.Name);
        Append(text, clusterType.Labels);
        Append(text, Convert.ToHexStringLower(_schemas));
        Append(text, _options.Profile.ToString());
        Append(text, _options.Root.Value);
        Append(text, _options.Limits.ToString());
        foreach (var service in new[] { clusterType.Reconciler, clusterType.NamespaceService, clusterType.ConfigType })
        {
            // With nested templates, values too may hold such calls.
            if (service is null || !_templates.TryGetValue(service, out var template) || template.AllowsNestedTemplates)
            {
                return null;
            }

            Append(text, template.Name);
            Append(text, template.ContentType ?? string.Empty);
            Append(text, template.Manifests.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var manifest in template.Manifests)
            {
                // What changes values may see which of them are one object; their content does not tell.
                if (manifest is not TemplateManifest.Text { Template: var manifestText } || Changing.Any(word => manifestText.Contains(word, StringComparison.Ordinal)))
                {
                    return null;
                }

                Append(text, manifestText);
            }
        }

        return Hash(text);
    }

    private static byte[] Hash(StringBuilder text) => SHA256.HashData(GoText.ToUtf8(text.ToString()));

    // With its length: no two sequences of texts give one text.
    private static void Append(StringBuilder text, string part) => text.Append(part.Length).Append(':').Append(part);

    private static void Append(StringBuilder text, ValueMap map)
    {
        text.Append(map.Count).Append('{');
        foreach (var (key, value) in map)
        {
            Append(text, key);
            Append(text, value);
        }
    }
}
