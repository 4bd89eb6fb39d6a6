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
    /// <summary>The name under which workloads know the configuration.</summary>
    public const string Name = "platform-config";

    private const int VersionLength = 12;

    /// <summary>The manifest; empty without configuration.</summary>
    public static string Write(Assignment assignment, ConfigSnapshot config) => Write(assignment, config, Name, []);

    /// <summary>The manifest of a ConfigMap that never changes: other content has another name. Empty without configuration.</summary>
    public static string WriteImmutable(Assignment assignment, ConfigSnapshot config) =>
        Write(assignment, config, NameOf(config), [("immutable", true)]);

    /// <summary>The name of the ConfigMap that never changes.</summary>
    public static string NameOf(ConfigSnapshot config) =>
        $"{Name}-{config.Version[(config.Version.IndexOf(':', StringComparison.Ordinal) + 1)..][..VersionLength]}";

    private static string Write(Assignment assignment, ConfigSnapshot config, string name, IEnumerable<(string Key, object? Value)> fields)
    {
        if (config.Entries.Count == 0)
        {
            return string.Empty;
        }

        return new KubernetesObject("v1", "ConfigMap", name)
        {
            Namespace = AssignmentModel.NamespaceOf(assignment),
            Labels = BuiltinAssignment.LabelsOf(assignment),
            Annotations = ValueMap.Of(("lcncinfra.io/config-version", config.Version)),
            Content =
            [
                .. fields,
                ("data", GoMap.OfStrings(config.Entries.Select(e => KeyValuePair.Create(e.Key, ConfigText.Of(e.Value))))),
            ],
        }.ToYaml();
    }
}
