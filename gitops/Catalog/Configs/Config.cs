using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Configs;

/// <summary>Platform configuration values for the assignments whose labels match.</summary>
/// <param name="Name">Name of the ConfigMap; of two that set one key the later in byte order of names wins.</param>
/// <param name="Labels">Every one must be found on the cluster type or the deployment target.</param>
/// <param name="Data">The values as text.</param>
/// <remarks>A ConfigMap with the label <c>platform-config: "true"</c> or a name that begins with <c>azure-app-config</c>.</remarks>
public sealed record Config(string Name, ValueMap Labels, ValueMap Data)
{
    /// <summary>The label that makes a ConfigMap platform configuration, when its value is <c>true</c>.</summary>
    public const string PlatformConfigLabel = "platform-config";

    /// <summary>How the names of ConfigMaps begin whose keys carry their own labels.</summary>
    public const string KeyedNamePrefix = "azure-app-config";

    /// <summary>Whether its values apply by the labels of the ConfigMap.</summary>
    public bool IsLabelled => Labels.TryGetValue(PlatformConfigLabel, out var value) && value == "true";

    /// <summary>Whether its values apply by labels in their keys.</summary>
    public bool IsKeyed => Name.StartsWith(KeyedNamePrefix, StringComparison.Ordinal);
}
