using LcncInfra.Catalog.Sources;

namespace LcncInfra.Catalog.Workloads;

/// <summary>The labels that Flux puts on every object it applies, which templates can see on deployment targets.</summary>
public static class FluxLabels
{
    /// <summary>Key of the label with the name of the Flux Kustomization.</summary>
    public const string Name = "kustomize.toolkit.fluxcd.io/name";

    /// <summary>Key of the label with the namespace of the Flux Kustomization.</summary>
    public const string Namespace = "kustomize.toolkit.fluxcd.io/namespace";

    /// <summary>The namespace that Kalypso makes its Kustomizations in.</summary>
    public const string NamespaceValue = "flux-system";

    /// <summary>The name of the Kustomization that Kalypso makes for a source.</summary>
    public static string NameOf(string environment, CatalogSource source) =>
        source.Kind is SourceKind.BaseRepo or SourceKind.WorkloadRegistration ? $"{environment}-{source.Name}" : environment;
}
