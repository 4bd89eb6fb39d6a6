using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;

namespace LcncInfra.Applications.Exposure;

/// <summary>How an app is reached from outside of its cluster, by Gateway API or by Ingress, whichever a cluster type has.</summary>
public sealed class ExposurePart : AppPart
{
    /// <inheritdoc/>
    public override IEnumerable<AppComponent> Components(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Exposure is not { } exposure
            ? []
            :
            [
                new AppComponent(Capability.GatewayApi) { Objects = [.. GatewayRoutes.Of(app, exposure), FromOutside(app)] },
                new AppComponent(Capability.Ingress) { Objects = [.. IngressRoutes.Of(app, exposure), FromOutside(app)] },
            ];
    }

    // Where its proxies run is the cluster's matter.
    private static AppObject FromOutside(AppContext app) => NetworkComposer.Policy(app, $"{app.Name}-exposure",
        [new NetworkRule(IsIngress: true, [ObjectTree.Map(("namespaceSelector", ObjectTree.Empty))], [app.Runtime.Port])]);
}
