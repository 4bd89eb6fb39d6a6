using LcncInfra.Components.Declarations;
using Pulumi;

namespace LcncInfra.Components.Placements;

/// <summary>What a <see cref="PlatformCatalog"/> is made of.</summary>
public sealed class PlatformCatalogArgs : ResourceArgs
{
    /// <summary>The control plane's folder; what is declared is written into it, beside the YAML that people wrote.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>What the program declares.</summary>
    public required PlatformDeclarations Declarations { get; init; }
}
