using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Manifests;

/// <summary>A Template, ready to be evaluated, or the reason why it cannot be.</summary>
/// <param name="Template">The Template.</param>
/// <param name="Manifests">Its manifests; empty after a failure.</param>
/// <param name="Failure">What is wrong with its text.</param>
internal sealed record CompiledManifests(Sourced<Template> Template, ValueList<ManifestTemplate> Manifests, ParseFailure? Failure);
