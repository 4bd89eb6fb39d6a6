using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications;

/// <summary>An app as parts of the golden path see it: as it is in its base, or at one target.</summary>
/// <param name="App">The app.</param>
/// <param name="Runtime">What runs it.</param>
/// <param name="Spec">What it is here; with the overrides of the target, if this is about one.</param>
public sealed record AppContext(LowCodeApp App, Runtime Runtime, AppSpec Spec)
{
    /// <summary>Name of the port of the app's container and Service.</summary>
    public const string PortName = "http";

    /// <summary>Key of the label that names an app.</summary>
    public const string NameLabel = "app.kubernetes.io/name";

    /// <summary>Key of the label that tells the app's own pods from those of its databases.</summary>
    public const string ComponentLabel = "app.kubernetes.io/component";

    /// <summary>Contents of the files of the bundle by their names, for runtimes that mount them.</summary>
    public ValueMap BundleFiles { get; init; } = ValueMap.Empty;

    /// <summary>Name of the app, of its Deployment, Service and ServiceAccount; other objects have a suffix behind it.</summary>
    public string Name => App.Name;

    /// <summary>What selects exactly the pods of the app.</summary>
    public ValueMap Selector { get; } = ValueMap.Of((NameLabel, App.Name), (ComponentLabel, "app"));

    /// <summary>The labels that every object has.</summary>
    public ValueMap Labels { get; } = ValueMap.Of(
        (NameLabel, App.Name),
        ("app.kubernetes.io/managed-by", "lcnc"),
        ("app.kubernetes.io/part-of", App.Name),
        ("lcncinfra.io/lane", App.Lane == AppLane.Citizen ? "citizen" : "pro"),
        ("lcncinfra.io/owner", App.Owner),
        ("lcncinfra.io/risk", App.Risk == AppRisk.High ? "high" : "low"));

    /// <summary>An object of the app with the labels of all.</summary>
    /// <param name="apiVersion">Group and version.</param>
    /// <param name="kind">Kind.</param>
    /// <param name="name">Name: the app's, or one that begins with it.</param>
    /// <param name="content">What the object says beside its metadata.</param>
    public AppObject Object(string apiVersion, string kind, string name, params ValueList<(string Key, object? Value)> content) =>
        new(apiVersion, kind, name) { Labels = Labels, Content = content };
}
