using LcncInfra.Templating;

namespace LcncInfra.Rendering.Manifests;

/// <summary>A manifest whose text is no template.</summary>
/// <param name="Manifest">Its position in <c>spec.manifests</c>, from 0.</param>
/// <param name="Error">What is wrong.</param>
internal sealed record ParseFailure(int Manifest, TemplateError Error);
