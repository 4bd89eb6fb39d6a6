using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Writes the configuration of an assignment as a Catalog of Eclipse Symphony, in the container <c>platform-config</c>.</summary>
/// <remarks>federation.symphony/v1: a Catalog is named after its container and its version, which is the content's.</remarks>
internal static class SymphonyCatalogBuiltin
{
    private const string ApiVersion = "federation.symphony/v1";

    private const string Container = "platform-config";

    private const int VersionLength = 12;

    /// <summary>The manifests; empty without configuration.</summary>
    public static string Write(Assignment assignment, ConfigSnapshot config)
    {
        if (config.Entries.Count == 0)
        {
            return string.Empty;
        }

        var version = config.Version[(config.Version.IndexOf(':', StringComparison.Ordinal) + 1)..][..VersionLength];
        KubernetesObject[] objects =
        [
            Make(assignment, "CatalogContainer", Container, new GoMap(GoMapType.StringToAny)),
            Make(assignment, "Catalog", $"{Container}-v-{version}", Tree.Of(
                ("rootResource", Container),
                ("catalogType", "config"),
                ("properties", config.ToGoMap()))),
        ];
        return KubernetesObject.ToYaml(objects);
    }

    private static KubernetesObject Make(Assignment assignment, string kind, string name, GoMap spec) => new(ApiVersion, kind, name)
    {
        Namespace = AssignmentModel.NamespaceOf(assignment),
        Labels = BuiltinAssignment.LabelsOf(assignment),
        Content = ValueListBuilder.Create<(string, object?)>([("spec", spec)]),
    };
}
