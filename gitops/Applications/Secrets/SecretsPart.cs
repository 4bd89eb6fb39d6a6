using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Access;

namespace LcncInfra.Applications.Secrets;

/// <summary>The secrets of an app: by name alone, fetched on the cluster by External Secrets from the store that the platform gives.</summary>
/// <remarks>external-secrets.io/v1 ExternalSecret. The store is the ClusterSecretStore <see cref="Store"/>.</remarks>
public sealed class SecretsPart : AppPart
{
    /// <summary>Name of the ClusterSecretStore that clusters with the capability have.</summary>
    public const string Store = "platform";

    // 0440: the files belong to root, and the group of the pod reads them.
    private const long ReadableByGroup = 288;

    /// <inheritdoc/>
    public override IEnumerable<AppComponent> Components(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Secrets.Count == 0
            ? []
            : [new AppComponent(Capability.SecretStore) { Objects = [.. app.Spec.Secrets.Select(s => External(app, s))] }];
    }

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var mounted = app.Spec.Secrets.Where(s => s.MountPath is not null).ToList();
        return new PodPart
        {
            SecretsAsVariables = [.. app.Spec.Secrets.Where(s => s.MountPath is null).Select(s => app.SecretName(s.Name))],
            Volumes = [.. mounted.Select(s => ObjectTree.Map(
                ("name", VolumeOf(s)),
                ("secret", ObjectTree.Map(("secretName", app.SecretName(s.Name)), ("defaultMode", ReadableByGroup)))))],
            Mounts = [.. mounted.Select(s => ObjectTree.Map(("name", VolumeOf(s)), ("mountPath", s.MountPath), ("readOnly", true)))],
        };
    }

    private static string VolumeOf(AppSecret secret) => $"secret-{secret.Name}";

    private static AppObject External(AppContext app, AppSecret secret)
    {
        var name = app.SecretName(secret.Name);
        return app.Object("external-secrets.io/v1", "ExternalSecret", name, ("spec", ObjectTree.Map(
            ("refreshInterval", secret.RefreshInterval),
            ("secretStoreRef", ObjectTree.Map(("kind", "ClusterSecretStore"), ("name", Store))),
            ("target", ObjectTree.Map(("name", name), ("creationPolicy", "Owner"))),
            ("dataFrom", ObjectTree.List([ObjectTree.Map(("extract", ObjectTree.Map(("key", secret.Key))))])))));
    }
}
