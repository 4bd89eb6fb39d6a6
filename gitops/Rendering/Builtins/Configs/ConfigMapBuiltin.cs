using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Writes the configuration of an assignment as the ConfigMap <c>platform-config</c> in its namespace.</summary>
/// <remarks>The values of a ConfigMap are text: lists and maps become YAML.</remarks>
internal static class ConfigMapBuiltin
{
    /// <summary>The manifest; empty without configuration.</summary>
    public static string Write(Assignment assignment, ConfigSnapshot config)
    {
        if (config.Entries.Count == 0)
        {
            return string.Empty;
        }

        return new KubernetesObject("v1", "ConfigMap", "platform-config")
        {
            Namespace = AssignmentModel.NamespaceOf(assignment),
            Labels = BuiltinAssignment.LabelsOf(assignment),
            Annotations = ValueMap.Of(("lcncinfra.io/config-version", config.Version)),
            Content = [("data", GoMap.OfStrings(config.Entries.Select(e => KeyValuePair.Create(e.Key, ConfigText.Of(e.Value)))))],
        }.ToYaml();
    }
}
