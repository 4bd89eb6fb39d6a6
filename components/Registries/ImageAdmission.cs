using LcncInfra.Catalog.Registries.Signers;
using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.Registries;

/// <summary>Sigstore's policy controller on one cluster: only images of the registry run, and only with a signature that counts.</summary>
/// <remarks>An image of a registry that no policy knows does not start either, which is what keeps others out.</remarks>
public sealed class ImageAdmission : ComponentResource
{
    private const string Space = "cosign-system";

    private const string Fulcio = "https://fulcio.sigstore.dev";

    private const int NonRoot = 65532;

    private const string Rekor = "https://rekor.sigstore.dev";

    private static readonly (string ApiVersion, string Kind) PolicyKind = ("policy.sigstore.dev/v1beta1", "ClusterImagePolicy");

    private static readonly string[] OfTheCluster = ["kube-system", "kube-public", "kube-node-lease", Space];

    private static readonly PinnedChart Chart = new("https://sigstore.github.io/helm-charts", "policy-controller", "0.10.6");

    /// <summary>Installs it, with its policies.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What may run.</param>
    /// <param name="options">Options of the component; its provider is the cluster's.</param>
    /// <exception cref="ArgumentException">The registry asks for no signatures.</exception>
    public ImageAdmission(string name, ImageAdmissionArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:registries:ImageAdmission", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Registry.Admission is not { } mode)
        {
            throw new ArgumentException($"Registry '{args.Registry.Name}' has no 'admission'.", nameof(args));
        }

        var word = mode == ImageAdmissionMode.Enforce ? "enforce" : "warn";
        var space = PinnedChart.Namespace(this, Space, "restricted");
        var release = Chart.From(args.Chart).Install(this, space, args.Values.Over(Values(args, mode)));
        Policy("signed", release, Spec(word, Globs(args, args.Registry.Projects.Select(p => p.Name)), [.. args.Registry.Signers.Select(Authority)]));
        if (args.Registry.Upstreams.Where(u => u.IsTrusted).Select(u => u.Name).ToList() is { Count: > 0 } trusted)
        {
            Policy("upstreams", release, Spec(word, Globs(args, trusted), [Pass()]));
        }

        Namespace = space.Metadata.Apply(m => m.Name);
        RegisterOutputs();
    }

    /// <summary>The namespace of the controller.</summary>
    [Output("namespace")]
    public Output<string> Namespace { get; private set; }

    private void Policy(string name, Resource release, Dictionary<string, object> spec) => _ = new CustomResource(
        $"{GetResourceName()}-{name}",
        SpecifiedObject.Of(PolicyKind, new ObjectMetaArgs { Name = $"platform-{name}" }, spec),
        new CustomResourceOptions { Parent = this, DependsOn = { release } });

    private static Dictionary<string, object> Spec(string mode, List<object> images, List<object> authorities) =>
        ChartValues.Of(("mode", mode), ("images", images), ("authorities", authorities));

    private static List<object> Globs(ImageAdmissionArgs args, IEnumerable<string> names) =>
        [.. names.SelectMany(n => args.Roots.Select(root => (object)ChartValues.Of(("glob", Output.Format($"{root}/{n}/**")))))];

    private static object Authority(ImageSigner signer) => signer.Keyless is { } keyless
        ? ChartValues.Of(
            ("name", signer.Name),
            ("keyless", ChartValues.Of(
                ("url", Fulcio),
                ("identities", new List<object> { ChartValues.Of(("issuer", keyless.Issuer), ("subject", keyless.Subject), ("subjectRegExp", keyless.SubjectPattern)) }))),
            ("ctlog", ChartValues.Of(("url", Rekor))))
        : ChartValues.Of(("name", signer.Name), ("key", ChartValues.Of(("data", signer.PublicKey), ("hashAlgorithm", "sha256"))));

    private static object Pass() => ChartValues.Of(("name", "pass"), ("static", ChartValues.Of(("action", "pass"))));

    // What the namespace asks of every pod, also of the one that cleans up when the controller goes, and the chart does not say itself.
    private static (string Key, object? Value)[] Restricted() =>
    [
        ("runAsNonRoot", true),
        ("allowPrivilegeEscalation", false),
        ("capabilities", ChartValues.Of(("drop", new List<object> { "ALL" }))),
        ("seccompProfile", ChartValues.Of(("type", "RuntimeDefault"))),
    ];

    private static Dictionary<string, object> Values(ImageAdmissionArgs args, ImageAdmissionMode mode) => ChartValues.Of(
        ("leasescleanup", ChartValues.Of(("podSecurityContext", ChartValues.Of([("enabled", true), ("runAsUser", NonRoot), .. Restricted()])))),
        ("webhook", ChartValues.Of(
            ("replicaCount", 2),
            ("podSecurityContext", ChartValues.Of(Restricted())),
            ("failurePolicy", mode == ImageAdmissionMode.Enforce ? "Fail" : "Ignore"),
            ("configData", ChartValues.Of(("no-match-policy", mode == ImageAdmissionMode.Enforce ? "deny" : "warn"))),
            // Every namespace but those: whoever may label a namespace could else take it out.
            ("namespaceSelector", ChartValues.Of(("matchExpressions", new List<object>
            {
                ChartValues.Of(
                    ("key", "kubernetes.io/metadata.name"),
                    ("operator", "NotIn"),
                    ("values", OfTheCluster.Concat(args.ExemptNamespaces).Select(n => (object)n).ToList())),
            }))))));
}
