using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;

namespace LcncInfra.Applications.Meshes;

/// <summary>Takes an app into the mesh where cluster types have one: its proxy, and the way from it to the mesh's control plane.</summary>
/// <remarks>Istio with its CNI plug-in, so that pods need no rights for it.</remarks>
public sealed class MeshPart : AppPart
{
    private const int ControlPort = 15012;

    /// <inheritdoc/>
    public override IEnumerable<AppComponent> Components(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        yield return new AppComponent(Capability.Mesh)
        {
            Objects =
            [
                NetworkComposer.Policy(app, $"{app.Name}-mesh",
                [
                    new NetworkRule(IsIngress: false, [ObjectTree.Map(("namespaceSelector", ObjectTree.Empty))], [ControlPort]),
                ]),
            ],
            Patches =
            [
                new AppObject(app.Workload.ApiVersion, app.Workload.Kind, app.Name)
                {
                    Content = [("spec", ObjectTree.Map(("template", ObjectTree.Map(("metadata", ObjectTree.Map(("labels", ObjectTree.Map(("sidecar.istio.io/inject", "true")))))))))],
                },
            ],
        };
    }
}
