using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Workloads;

/// <summary>Writes the container of an app.</summary>
internal static class AppContainer
{
    /// <summary>Name of the volume with the files of the bundle.</summary>
    public const string BundleVolume = "bundle";

    /// <summary>Name of the container.</summary>
    public const string Name = "app";

    /// <summary>The container.</summary>
    public static GoMap Of(AppContext app, PodPart pod) => ObjectTree.Map(
    [
        ("name", Name),
        ("image", app.Spec.Image.Reference),
        ("command", ObjectTree.List(app.Runtime.Command)),
        ("args", ObjectTree.List(app.Runtime.Args)),
        ("ports", Ports(app)),
        ("envFrom", ObjectTree.List(
        [
            ObjectTree.Map(("configMapRef", ObjectTree.Map(("name", AppVariables.NameOf(app))))),
            .. pod.SecretsAsVariables.Select(s => ObjectTree.Map(("secretRef", ObjectTree.Map(("name", s))))),
        ])),
        ("env", ObjectTree.List(pod.Environment)),
        ("resources", Resources(app, pod)),
        .. Probes.Of(app.Runtime),
        ("securityContext", ObjectTree.Map(
            ("allowPrivilegeEscalation", false),
            ("capabilities", ObjectTree.Map(("drop", ObjectTree.List(["ALL"])))),
            ("readOnlyRootFilesystem", true))),
        ("volumeMounts", ObjectTree.List(
        [
            .. app.Runtime.WritablePaths.Select((path, i) => ObjectTree.Map(("name", WritableVolume(i)), ("mountPath", path))),
            .. HasBundle(app) ? [ObjectTree.Map(("name", BundleVolume), ("mountPath", app.Runtime.Bundle.Path), ("readOnly", true))] : Array.Empty<GoMap>(),
            .. pod.Mounts,
        ])),
    ]);

    /// <summary>The volumes that the container mounts.</summary>
    public static IEnumerable<GoMap> Volumes(AppContext app) =>
    [
        .. app.Runtime.WritablePaths.Select((_, i) => ObjectTree.Map(("name", WritableVolume(i)), ("emptyDir", ObjectTree.Empty))),
        .. HasBundle(app)
            ? [ObjectTree.Map(("name", BundleVolume), ("configMap", ObjectTree.Map(("name", AppVariables.BundleNameOf(app)))))]
            : Array.Empty<GoMap>(),
    ];

    private static bool HasBundle(AppContext app) => app.Spec.Bundle.Files.Count > 0;

    private static string WritableVolume(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"writable-{index + 1}");

    private static GoList? Ports(AppContext app) => ObjectTree.List(
    [
        ObjectTree.Map(("name", AppContext.PortName), ("containerPort", (long)app.Runtime.Port)),
        .. app.Runtime.Metrics?.Port is { } metrics && metrics != app.Runtime.Port
            ? [ObjectTree.Map(("name", AppContext.MetricsPortName), ("containerPort", (long)metrics))]
            : Array.Empty<GoMap>(),
    ]);

    // Devices cannot be shared: what is asked for is the limit, too.
    private static GoMap Resources(AppContext app, PodPart pod) => ObjectTree.Map(
        ("requests", ObjectTree.Texts(ValueMap.Of(SizeClass.RequestsOf(app.Spec.Resources).Concat(pod.Resources)))),
        ("limits", ObjectTree.Texts(ValueMap.Of(SizeClass.LimitsOf(app.Spec.Resources).Concat(pod.Resources)))));
}
