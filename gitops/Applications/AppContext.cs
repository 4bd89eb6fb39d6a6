using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications;

/// <summary>An app as parts of the golden path see it: as it is in its base, or at one target.</summary>
/// <param name="App">The app.</param>
/// <param name="Runtime">What runs it.</param>
/// <param name="Spec">What it is here; with the overrides of the target, if this is about one.</param>
public sealed record AppContext(LowCodeApp App, Runtime Runtime, AppSpec Spec)
{
    /// <summary>Name of the port of the app's container and Service.</summary>
    public const string PortName = "http";

    /// <summary>Name of the port of the metrics, where it is another one.</summary>
    public const string MetricsPortName = "metrics";

    /// <summary>Key of the label that names an app.</summary>
    public const string NameLabel = "app.kubernetes.io/name";

    /// <summary>Key of the label that tells the app's own pods from those of its databases.</summary>
    public const string ComponentLabel = "app.kubernetes.io/component";

    /// <summary>Key of the label that all objects of an app have, and its pods of whichever version.</summary>
    public const string PartOfLabel = "app.kubernetes.io/part-of";

    /// <summary>Port of the app's Service.</summary>
    public const int ServicePortNumber = 80;

    /// <summary>Contents of the files of the bundle by their names, for runtimes that mount them.</summary>
    public ValueMap BundleFiles { get; init; } = ValueMap.Empty;

    /// <summary>Name of the app, of its Deployment, Service and ServiceAccount; other objects have a suffix behind it.</summary>
    public string Name => App.Name;

    /// <summary>What selects exactly the pods of the app, of whichever version.</summary>
    /// <remarks>Not by <see cref="NameLabel"/>: Flagger changes it on the pods that serve, to tell them from those of a new version.</remarks>
    public ValueMap Selector { get; } = ValueMap.Of((PartOfLabel, App.Name), (ComponentLabel, "app"));

    /// <summary>What the app's workload selects its own pods by; Flagger asks for <see cref="NameLabel"/> there.</summary>
    public ValueMap WorkloadSelector { get; } = ValueMap.Of((NameLabel, App.Name), (PartOfLabel, App.Name), (ComponentLabel, "app"));

    /// <summary>What runs the pods.</summary>
    public WorkloadKind Workload => WorkloadKind.Of(this);

    /// <summary>Whether the Services of the app are made by Flagger.</summary>
    public bool HasOwnService => Spec.Progressive is not { Engine: ProgressiveEngine.Flagger };

    /// <summary>The labels that every object has.</summary>
    public ValueMap Labels { get; } = ValueMap.Of(
        (NameLabel, App.Name),
        ("app.kubernetes.io/managed-by", "lcnc"),
        (PartOfLabel, App.Name),
        ("lcncinfra.io/lane", App.Lane == AppLane.Citizen ? "citizen" : "pro"),
        ("lcncinfra.io/owner", App.Owner),
        ("lcncinfra.io/risk", App.Risk == AppRisk.High ? "high" : "low"));

    /// <summary>Whether KEDA's HTTP add-on counts the requests of the app, which have to pass its interceptor.</summary>
    public bool IsIntercepted => Spec.Scaling.Keda?.Triggers.Any(t => t.Type == KedaTriggerType.Http) ?? false;

    /// <summary>Name of the Secret that one of the app's secrets becomes.</summary>
    public string SecretName(string secret) => $"{Name}-{secret}";

    /// <summary>The port of the app's Services: an item of <c>ports</c>.</summary>
    public static GoMap ServicePort() => ObjectTree.Map(("name", PortName), ("port", (long)ServicePortNumber), ("targetPort", PortName));

    /// <summary>A Service of the app beside the one of its name. It lacks <see cref="NameLabel"/>, by which monitors find that one.</summary>
    public AppObject FurtherService(string name, GoMap spec) =>
        new("v1", "Service", name) { Labels = ValueMap.Of(Labels.Where(l => l.Key != NameLabel)), Content = [("spec", spec)] };

    /// <summary>An object of the app with the labels of all.</summary>
    /// <param name="apiVersion">Group and version.</param>
    /// <param name="kind">Kind.</param>
    /// <param name="name">Name: the app's, or one that begins with it.</param>
    /// <param name="content">What the object says beside its metadata.</param>
    public AppObject Object(string apiVersion, string kind, string name, params ValueList<(string Key, object? Value)> content) =>
        new(apiVersion, kind, name) { Labels = Labels, Content = content };
}
