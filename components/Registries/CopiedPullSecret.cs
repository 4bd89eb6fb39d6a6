using LcncInfra.Components.Charts;
using LcncInfra.Components.Secrets;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.Registries;

/// <summary>Keeps what pods pull with in one namespace of a cluster, from where the External Secrets Operator copies it into every other one.</summary>
/// <remarks>
/// Namespaces of workloads come with the GitOps repository, later than this; the operator sees them come. It reads as an account that sees nothing but
/// this one namespace, in which nothing else is.
/// </remarks>
internal sealed class CopiedPullSecret : ComponentResource
{
    private const string Space = "platform-registry";

    private const string Reader = "pull-secret-reader";

    private const string RbacGroup = "rbac.authorization.k8s.io";

    private static readonly string[] OfTheCluster = ["kube-system", "kube-public", "kube-node-lease", Space];

    /// <summary>Keeps it, and has it copied.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="by">What is copied, and the operator.</param>
    /// <param name="config">What opens the registry, a secret.</param>
    /// <param name="parent">What it belongs to.</param>
    public CopiedPullSecret(string name, (PullIdentity.PullSecret Identity, ExternalSecretsOperator Operator) by, Output<string> config, Resource parent)
        : base("lcncinfra:registries:CopiedPullSecret", name, new ComponentResourceOptions { Parent = parent, Provider = by.Identity.Cluster })
    {
        var space = PinnedChart.Namespace(this, Space, "restricted");
        var inside = space.Metadata.Apply(m => m.Name);
        var secret = new Secret($"{name}-secret", PullSecrets.ArgsOf(new ObjectMetaArgs { Name = by.Identity.SecretName, Namespace = inside }, config), Child());
        Resource[] account = [new ServiceAccount($"{name}-account", new ServiceAccountArgs { Metadata = Named(inside), AutomountServiceAccountToken = false }, Child()), .. Admit(inside)];
        var store = new CustomResource(
            $"{name}-store",
            SpecifiedObject.Of(("external-secrets.io/v1", "ClusterSecretStore"), new ObjectMetaArgs { Name = by.Identity.SecretName }, Store()),
            After([by.Operator, secret, .. account]));
        _ = new CustomResource(
            $"{name}-copies",
            SpecifiedObject.Of(("external-secrets.io/v1", "ClusterExternalSecret"), new ObjectMetaArgs { Name = by.Identity.SecretName }, Copies(by.Identity.SecretName)),
            After([store]));
        RegisterOutputs();
    }

    private CustomResourceOptions Child() => new() { Parent = this };

    private CustomResourceOptions After(Resource[] resources) => new() { Parent = this, DependsOn = resources };

    private static ObjectMetaArgs Named(Output<string> inside) => new() { Name = Reader, Namespace = inside };

    private IEnumerable<Resource> Admit(Output<string> inside)
    {
        yield return new Role(
            $"{GetResourceName()}-role",
            new RoleArgs { Metadata = Named(inside), Rules = { new PolicyRuleArgs { ApiGroups = { string.Empty }, Resources = { "secrets" }, Verbs = { "get", "list", "watch" } } } },
            Child());
        yield return new RoleBinding(
            $"{GetResourceName()}-binding",
            new RoleBindingArgs
            {
                Metadata = Named(inside),
                RoleRef = new RoleRefArgs { ApiGroup = RbacGroup, Kind = "Role", Name = Reader },
                Subjects = { new SubjectArgs { Kind = "ServiceAccount", Name = Reader, Namespace = inside } },
            },
            Child());
    }

    private static Dictionary<string, object> Store() => ChartValues.Of(("provider", ChartValues.Of(("kubernetes", ChartValues.Of(
        ("remoteNamespace", Space),
        // What the cluster's API server is known by is in every namespace.
        ("server", ChartValues.Of(("caProvider", ChartValues.Of(("type", "ConfigMap"), ("name", "kube-root-ca.crt"), ("key", "ca.crt"), ("namespace", Space))))),
        ("auth", ChartValues.Of(("serviceAccount", ChartValues.Of(("name", Reader), ("namespace", Space))))))))));

    private static Dictionary<string, object> Copies(string secret) => ChartValues.Of(
        ("externalSecretName", secret),
        ("refreshTime", "1m"),
        ("namespaceSelectors", new List<object>
        {
            ChartValues.Of(("matchExpressions", new List<object>
            {
                ChartValues.Of(("key", "kubernetes.io/metadata.name"), ("operator", "NotIn"), ("values", OfTheCluster.Select(n => (object)n).ToList())),
            })),
        }),
        ("externalSecretSpec", ChartValues.Of(
            ("refreshInterval", "10m"),
            ("secretStoreRef", ChartValues.Of(("kind", "ClusterSecretStore"), ("name", secret))),
            ("target", ChartValues.Of(("name", secret), ("creationPolicy", "Owner"), ("template", ChartValues.Of(("type", PullSecrets.Type))))),
            ("dataFrom", new List<object> { ChartValues.Of(("extract", ChartValues.Of(("key", secret)))) }))));
}
