using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Identity;

/// <summary>Who an app is to clouds and to other workloads.</summary>
/// <remarks>
/// Clouds know an app by its ServiceAccount: EKS and GKE by an annotation, AKS by one and a label of the pods. SPIRE knows it by an annotation of its pods, which
/// the platform's ClusterSPIFFEID takes the id from: an object of the cluster is not the app's to write.
/// </remarks>
public sealed class IdentityPart : AppPart
{
    /// <summary>The annotation of pods that names their id.</summary>
    public const string SpiffeAnnotation = "lcncinfra.io/spiffe-id";

    /// <inheritdoc/>
    public override IEnumerable<AppComponent> Components(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var identity = app.Spec.Identity;
        (string Capability, string? Value, Func<string, ValueList<AppObject>> Patches)[] all =
        [
            (Capability.AwsIdentity, identity.AwsRole, role => [Account(app, "eks.amazonaws.com/role-arn", role)]),
            (Capability.AzureIdentity, identity.AzureClient, client =>
            [
                Account(app, "azure.workload.identity/client-id", client),
                Pods(app, ("labels", ObjectTree.Map(("azure.workload.identity/use", "true")))),
            ]),
            (Capability.GcpIdentity, identity.GcpAccount, account => [Account(app, "iam.gke.io/gcp-service-account", account)]),
            (Capability.Spire, identity.SpiffeId, id => [Pods(app, ("annotations", ObjectTree.Map((SpiffeAnnotation, id))))]),
        ];
        return all.Where(i => i.Value is not null).Select(i => new AppComponent(i.Capability) { Patches = i.Patches(i.Value ?? string.Empty) });
    }

    private static AppObject Account(AppContext app, string annotation, string value) =>
        new("v1", "ServiceAccount", app.Name) { Annotations = ValueMap.Of((annotation, value)) };

    private static AppObject Pods(AppContext app, (string Key, object? Value) metadata) => new(app.Workload.ApiVersion, app.Workload.Kind, app.Name)
    {
        Content = [("spec", ObjectTree.Map(("template", ObjectTree.Map(("metadata", ObjectTree.Map(metadata))))))],
    };
}
