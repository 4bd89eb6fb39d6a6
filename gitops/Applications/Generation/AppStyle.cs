namespace LcncInfra.Applications.Generation;

/// <summary>The form in which the manifests of an app are written.</summary>
public enum AppStyle
{
    /// <summary>A base, components by capability and an overlay for each target, for kustomize.</summary>
    Kustomize,

    /// <summary>Final manifests for each target.</summary>
    Rendered,
}
