using LcncInfra.Catalog;
using LcncInfra.Catalog.Apps;

namespace LcncInfra.Components.Clusters;

/// <summary>The environment whose clusters are made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsProtected">Whether what is made is protected against being destroyed.</param>
/// <param name="Options">What the stack knows.</param>
internal sealed record ClusterEnvironment(string Name, bool IsProtected, ClusterFactoryOptions Options)
{
    /// <summary>What a control plane says of it.</summary>
    public static ClusterEnvironment Of(EnvironmentCatalog catalog, ClusterFactoryOptions options) =>
        new(catalog.Environment, catalog.Settings?.Value.Class == EnvironmentClass.Production, options);
}
