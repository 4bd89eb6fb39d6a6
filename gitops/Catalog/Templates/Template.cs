using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Templates;

/// <summary>Go templates of the manifests that a cluster type gets for each assignment.</summary>
/// <param name="Name">What cluster types call it.</param>
/// <param name="Type">What it is meant for.</param>
/// <param name="ContentType"><c>sh</c> writes <c>.sh</c>; anything else, or nothing, writes <c>.yaml</c>. Only the config template's
/// counts.</param>
/// <param name="Manifests">The manifests, in the order in which they are written.</param>
/// <remarks>Kalypso kind <c>Template</c>.</remarks>
public sealed record Template(string Name, TemplateType Type, string? ContentType, ValueList<TemplateManifest> Manifests)
{
    /// <summary>Whether text from workloads and configuration may itself be a template, as Kalypso allows (annotation
    /// <c>lcncinfra.io/nested-templates: "true"</c>).</summary>
    public bool AllowsNestedTemplates { get; init; }
}
