using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Harbor on a cluster, configured by its API from within the cluster.</summary>
internal sealed class HarborLocation : ComponentResource
{
    private const string Space = HarborJob.Space;

    private const string Keys = HarborJob.Keys;

    private const int ShortKey = 16;

    private const int LongKey = 32;

    private static readonly PinnedChart Chart = new("https://helm.goharbor.io", "harbor", "1.19.1");

    private readonly LocationScope _scope;

    private readonly RegistryPlace.Harbor _place;

    private readonly string _host;

    /// <summary>Installs and configures it.</summary>
    public HarborLocation(LocationScope scope, RegistryProvider.Harbor provider)
        : base("lcncinfra:registries:HarborLocation", scope.Name("harbor"), new ComponentResourceOptions { Parent = scope.Parent, Provider = scope.PlaceOf<RegistryPlace.Harbor>().Provider })
    {
        (_scope, _place, _host) = (scope, scope.PlaceOf<RegistryPlace.Harbor>(), provider.Host);
        var space = PinnedChart.Namespace(this, Space, "baseline", scope.Args.IsProtected);
        var keys = MakeKeys(space);
        var release = Chart.From(_place.Chart).Install(this, space, _place.Values.Over(Values()), scope.Args.IsProtected);
        HarborJob.Make(this, new HarborRun(GetResourceName(), _place.ToolsImage, Plan()), [space, keys, release]);
        foreach (var (pull, identity) in scope.Pulls<PullIdentity.PullSecret>())
        {
            PullSecrets.Make(scope, (pull, identity), new PullAccount(Output.Create(_host), $"robot${HarborPlan.RobotOf(pull)}", RobotPassword(pull)));
        }

        Host = Output.Create(_host);
        RegisterOutputs();
    }

    /// <summary>Its host.</summary>
    [Output("host")]
    public Output<string> Host { get; private set; }

    private Output<string> RobotPassword(ClusterPull pull) => DerivedKey.Of(_place.Key, $"robot/{pull.Cluster}", LongKey);

    private Output<string> Plan() => HarborPlan.Of(_scope, [.. _scope.Pulls<PullIdentity.PullSecret>().Select(p => (HarborPlan.RobotOf(p.Pull), RobotPassword(p.Pull)))]);

    private Secret MakeKeys(Namespace space) => new(
        $"{GetResourceName()}-keys",
        new SecretArgs
        {
            Metadata = new ObjectMetaArgs { Name = Keys, Namespace = space.Metadata.Apply(m => m.Name) },
            StringData =
            {
                { "HARBOR_ADMIN_PASSWORD", Output.CreateSecret(_place.AdminPassword.ToOutput()) },
                { "secretKey", DerivedKey.Of(_place.Key, "secretKey", ShortKey) },
                { "secret", DerivedKey.Of(_place.Key, "core", ShortKey) },
                { "CSRF_KEY", DerivedKey.Of(_place.Key, "csrf", LongKey) },
                { "JOBSERVICE_SECRET", DerivedKey.Of(_place.Key, "jobservice", ShortKey) },
                { "REGISTRY_HTTP_SECRET", DerivedKey.Of(_place.Key, "registry", ShortKey) },
            },
        },
        new CustomResourceOptions { Parent = this });

    private Dictionary<string, object> Values() => ChartValues.Of(
        ("externalURL", $"https://{_host}"),
        ("expose", Expose()),
        ("existingSecretAdminPassword", Keys),
        ("existingSecretSecretKey", Keys),
        ("internalTLS", ChartValues.Of(("enabled", true), ("strong_ssl_ciphers", true), ("certSource", "auto"))),
        // Volumes that one pod at a time can have.
        ("updateStrategy", ChartValues.Of(("type", "Recreate"))),
        ("persistence", Persistence()),
        ("core", ChartValues.Of(("replicas", 2), ("podDisruptionBudget", ChartValues.Of(("enabled", true))), ("existingSecret", Keys), ("existingXsrfSecret", Keys), ("existingXsrfSecretKey", "CSRF_KEY"))),
        ("portal", ChartValues.Of(("replicas", 2), ("podDisruptionBudget", ChartValues.Of(("enabled", true))))),
        ("jobservice", ChartValues.Of(("existingSecret", Keys), ("existingSecretKey", "JOBSERVICE_SECRET"), ("jobLoggers", new List<object> { "database" }))),
        ("registry", ChartValues.Of(
            ("existingSecret", Keys),
            ("existingSecretKey", "REGISTRY_HTTP_SECRET"),
            ("credentials", ChartValues.Of(("password", DerivedKey.Of(_place.Key, "registry-user", LongKey)))))),
        ("database", ChartValues.Of(("internal", ChartValues.Of(("password", DerivedKey.Of(_place.Key, "database", LongKey)))))),
        ("metrics", ChartValues.Of(("enabled", true))));

    private Dictionary<string, object> Expose() => ChartValues.Of(
        ("type", "ingress"),
        ("tls", ChartValues.Of(("enabled", true), ("certSource", "secret"), ("secret", ChartValues.Of(("secretName", "harbor-tls"))))),
        ("ingress", ChartValues.Of(
            ("className", _place.IngressClass),
            ("hosts", ChartValues.Of(("core", _host))),
            ("annotations", ChartValues.Of(("cert-manager.io/cluster-issuer", _place.Issuer))))));

    private Dictionary<string, object> Persistence()
    {
        var others = _place.StorageClass is { } storageClass ? ChartValues.Of(("storageClass", storageClass)) : null;
        var claims = ChartValues.Of(
            ("registry", ChartValues.Of(("size", _place.StorageSize), ("storageClass", _place.StorageClass))), ("database", others), ("redis", others), ("trivy", others));
        return ChartValues.Of(("resourcePolicy", "keep"), ("persistentVolumeClaim", claims));
    }
}
