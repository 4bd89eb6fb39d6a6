using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;
using LcncInfra.Applications.Workloads;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Composition;

/// <summary>Asks all parts of the golden path what an app consists of, and puts it together.</summary>
public static class AppComposer
{
    /// <summary>Everything that an app consists of.</summary>
    public static AppContent Compose(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var pod = PodParts.Combine(AppParts.All.Select(p => p.Pod(app)));
        var objects = WorkloadComposer.Compose(app, pod)
            .Concat(NetworkComposer.Compose(app, AppParts.All.SelectMany(p => p.Network(app))))
            .Concat(AppParts.All.SelectMany(p => p.Objects(app)));
        return new AppContent(Ordered(objects), Merged(AppParts.All.SelectMany(p => p.Components(app)))) { LeavesReplicas = pod.LeavesReplicas };
    }

    private static ValueList<AppObject> Ordered(IEnumerable<AppObject> objects) =>
        [.. objects.OrderBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.ApiVersion, StringComparer.Ordinal)];

    private static ValueList<AppComponent> Merged(IEnumerable<AppComponent> components) =>
    [
        .. components.GroupBy(c => c.Capability, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new AppComponent(g.Key)
            {
                Objects = Ordered(g.SelectMany(c => c.Objects)),
                Patches = Ordered(g.SelectMany(c => c.Patches)),
                Images = ValueMap.Of(g.SelectMany(c => c.Images)),
            }),
    ];
}
