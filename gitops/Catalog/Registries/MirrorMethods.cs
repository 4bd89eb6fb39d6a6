namespace LcncInfra.Catalog.Registries;

/// <summary>Knows which registry can be a mirror of which.</summary>
public static class MirrorMethods
{
    /// <summary>How a mirror gets what the primary has; <see langword="null"/> if nothing copies from one to the other.</summary>
    public static MirrorMethod? Of(RegistryLocation primary, RegistryLocation mirror) => (primary.Provider, mirror.Provider) switch
    {
        (RegistryProvider.Harbor, _) => MirrorMethod.HarborPush,
        (_, RegistryProvider.Harbor) => MirrorMethod.HarborPull,
        (RegistryProvider.Ecr, RegistryProvider.Ecr) => MirrorMethod.EcrReplication,
        (RegistryProvider.Acr, RegistryProvider.Ecr) => MirrorMethod.PullThrough,
        (RegistryProvider.ArtifactRegistry, RegistryProvider.ArtifactRegistry) => MirrorMethod.PullThrough,
        _ => null,
    };

    /// <summary>The location whose credentials somebody else needs for the copies; <see langword="null"/> if roles do.</summary>
    public static RegistryLocation? Opened(RegistryLocation primary, RegistryLocation mirror) => Of(primary, mirror) switch
    {
        MirrorMethod.HarborPush => mirror.Provider is RegistryProvider.Ecr ? null : mirror,
        MirrorMethod.HarborPull => primary.Provider is RegistryProvider.Ecr ? null : primary,
        MirrorMethod.PullThrough => mirror.Provider is RegistryProvider.Ecr ? primary : null,
        _ => null,
    };
}
