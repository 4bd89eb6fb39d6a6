using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Services;

/// <summary>The Service and the ServiceAccount of an app.</summary>
public sealed class ServicePart : AppPart
{
    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        yield return app.Object("v1", "ServiceAccount", app.Name, ("automountServiceAccountToken", app.Spec.Identity.HasToken));
        if (app.HasOwnService)
        {
            yield return app.Object("v1", "Service", app.Name, ("spec", ObjectTree.Map(
                ("selector", ObjectTree.Texts(app.Selector)),
                ("ports", ObjectTree.List([AppContext.ServicePort(), .. MetricsPort(app)]))))) with
            {
                // Monitors select the Service as it selects pods.
                Labels = ValueMap.Of(app.Labels.Concat(app.Selector)),
            };
        }
    }

    private static IEnumerable<GoMap> MetricsPort(AppContext app) => app.Runtime.Metrics?.Port is { } port && port != app.Runtime.Port
        ? [ObjectTree.Map(("name", AppContext.MetricsPortName), ("port", (long)port), ("targetPort", AppContext.MetricsPortName))]
        : [];
}
