using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Templating;

namespace LcncInfra.Rendering.Fleet;

/// <summary>How manifests are rendered.</summary>
/// <param name="Profile">Kalypso's habits, or ours.</param>
/// <param name="Root">The folder of the GitOps repository that the tree begins at; the empty path for its root.</param>
/// <param name="Limits">What one evaluation of a template may use.</param>
public sealed record RenderingOptions(GeneratorProfile Profile, RepositoryPath Root, EvaluationLimits Limits);
