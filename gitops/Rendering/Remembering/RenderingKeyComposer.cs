using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Composition;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Rendering.Manifests;
using LcncInfra.Templating;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Remembering;

/// <summary>Makes the keys under which renderings are remembered: of the templates, of everything that they see, and of the options.</summary>
internal sealed class RenderingKeyComposer(TemplateSet templates, RenderingOptions options)
{
    // What the calls of all functions that change the maps they are given contain.
    private static readonly string[] Changing = ["set ", "set\t", "set\n", "set\r", "merge", "Merge"];

    private readonly ConcurrentDictionary<string, string?> _ofClusterTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DeploymentTarget, string> _ofTargets = new(ReferenceEqualityComparer.Instance);

    /// <summary>The key of an assignment; <see langword="null"/> if more than text templates has a say in it.</summary>
    public RenderingKey? Of(ConfiguredAssignment configured)
    {
        var clusterType = configured.Assignment.ClusterType.Value;
        if (_ofClusterTypes.GetOrAdd(clusterType.Name, static (_, my) => my.Composer.TemplatesOf(my.ClusterType), (Composer: this, ClusterType: clusterType)) is not { } used)
        {
            return null;
        }

        var ofTarget = _ofTargets.GetOrAdd(configured.Assignment.DeploymentTarget.Value, static (_, of) => TargetOf(AssignmentModel.Of(of)), configured);
        return RenderingKey.Read(SHA256.HashData(GoText.ToUtf8(
            $"{used} {ofTarget} {configured.Config.Version} {clusterType.Name} {AssignmentModel.NamespaceOf(configured.Assignment)}")));
    }

    // What templates see of a deployment target, wherever it is placed.
    private static string TargetOf(TemplateVariables data)
    {
        var text = new StringBuilder(1024);
        Append(text, data.DeploymentTargetName);
        Append(text, data.Environment);
        Append(text, data.Workspace);
        Append(text, data.Workload);
        Append(text, data.Labels);
        Append(text, data.Manifests);
        return Convert.ToHexStringLower(Hash(text));
    }

    // The services in their order, each with the whole of its template.
    private string? TemplatesOf(ClusterType clusterType)
    {
        var text = new StringBuilder();
        Append(text, options.Profile.ToString());
        Append(text, options.Root.Value);
        Append(text, options.Limits.ToString());
        foreach (var service in new[] { clusterType.Reconciler, clusterType.NamespaceService, clusterType.ConfigType })
        {
            // With nested templates, values too may hold such calls.
            if (templates.Find(service)?.Template.Value is not { AllowsNestedTemplates: false } template)
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

        return Convert.ToHexStringLower(Hash(text));
    }

    private static byte[] Hash(StringBuilder text) => SHA256.HashData(GoText.ToUtf8(text.ToString()));

    // With its length: no two sequences of texts give one text.
    private static void Append(StringBuilder text, string part) => text.Append(part.Length).Append(':').Append(part);

    private static void Append(StringBuilder text, GoMap map)
    {
        text.Append(map.Count).Append('{');
        foreach (var (key, value) in map.SortedEntries)
        {
            Append(text, key as string ?? string.Empty);
            Append(text, value as string ?? string.Empty);
        }
    }
}
