using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.Findings;

/// <summary>Something that is wrong with an object of a set.</summary>
/// <param name="Rule">What it breaks.</param>
/// <param name="Object">The object.</param>
/// <param name="Path">Where in the object, e.g. <c>spec.template.spec.containers[0].securityContext</c>.</param>
/// <param name="Message">What is wrong, in a sentence without its object.</param>
public sealed record ManifestFinding(ManifestRule Rule, ManifestObject Object, string Path, string Message)
{
    /// <summary>The finding in one line.</summary>
    public override string ToString() => $"{Object} {Path}: {Message}";
}
