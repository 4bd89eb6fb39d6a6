using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Registries;

namespace LcncInfra.Stacks.Registries;

/// <summary>The registry of an environment.</summary>
/// <param name="Made">What was made.</param>
/// <param name="Declared">What the control plane says of it.</param>
/// <param name="Places">What its locations have.</param>
internal sealed record BuiltRegistry(MirroredRegistry Made, Registry Declared, RegistryPlaces Places);
