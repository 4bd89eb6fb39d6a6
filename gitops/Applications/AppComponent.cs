using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications;

/// <summary>What an app adds where a cluster type has a capability: a kustomize component. Those of several parts for one capability become one.</summary>
/// <param name="Capability">The capability, one of <see cref="Applications.Capability"/>.</param>
public sealed record AppComponent(string Capability)
{
    /// <summary>Objects that are added.</summary>
    public ValueList<AppObject> Objects { get; init; } = [];

    /// <summary>Parts that are laid over objects of the base, as strategic merges.</summary>
    public ValueList<AppObject> Patches { get; init; } = [];

    /// <summary>Repositories of images, and those that are taken instead.</summary>
    public ValueMap Images { get; init; } = ValueMap.Empty;
}
