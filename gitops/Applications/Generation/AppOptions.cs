using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Generation;

/// <summary>How the manifests of an app are generated.</summary>
public sealed record AppOptions
{
    /// <summary>Manifests for kustomize.</summary>
    public static AppOptions Default { get; } = new();

    /// <summary>The form.</summary>
    public AppStyle Style { get; init; }

    /// <summary>Capabilities whose components final manifests contain; without meaning for kustomize, where reconcilers choose.</summary>
    public ValueList<string> Capabilities { get; init; } = ValueList<string>.Empty;

    /// <summary>Texts of the files of the bundle, by path as the app writes it.</summary>
    public ValueMap BundleFiles { get; init; } = ValueMap.Empty;
}
