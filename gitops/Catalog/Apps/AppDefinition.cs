using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps;

/// <summary>An app with all that its files say, from which its manifests are generated.</summary>
/// <param name="App">The app.</param>
/// <param name="Runtime">What runs it.</param>
/// <param name="Targets">The places that it is meant for, in order of environments and names; their places are those of the merged fields:
/// <c>spec.image.tag</c>, <c>spec.scaling.min</c>.</param>
public sealed record AppDefinition(Sourced<LowCodeApp> App, Runtime Runtime, ValueList<Sourced<AppTarget>> Targets);
