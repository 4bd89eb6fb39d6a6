using System.Security.Cryptography;
using System.Text;
using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Makes Harbor have what a plan says, by a Job beside it: Harbor takes projects, replication and robots by its API alone, which need not be reached from
/// where the program runs.</summary>
internal static class HarborJob
{
    /// <summary>The namespace of Harbor.</summary>
    public const string Space = "harbor";

    /// <summary>The Secret with the administrator's password, and other keys.</summary>
    public const string Keys = "harbor-keys";

    /// <summary>The image with Python, if nobody names another one.</summary>
    public const string DefaultImage = "docker.io/library/python:3.13.1-alpine3.21";

    private const string Script = "harbor.py";

    private const string PlanFile = "plan.json";

    private const int User = 10001;

    /// <summary>Makes the Job, again whenever the plan is another one.</summary>
    public static void Make(Resource parent, HarborRun run, Resource[] after)
    {
        var script = new ConfigMap(
            $"{run.Name}-script",
            new ConfigMapArgs { Metadata = new ObjectMetaArgs { Namespace = Space }, Data = { [Script] = ScriptText() } },
            new CustomResourceOptions { Parent = parent, Provider = run.Provider, DependsOn = after });
        var plan = new Secret(
            $"{run.Name}-plan",
            new SecretArgs { Metadata = new ObjectMetaArgs { Namespace = Space }, StringData = { [PlanFile] = run.Plan } },
            new CustomResourceOptions { Parent = parent, Provider = run.Provider, DependsOn = after });
        _ = new CustomResource(
            $"{run.Name}-configuration",
            SpecifiedObject.Of(("batch/v1", "Job"), new ObjectMetaArgs { Namespace = Space }, Spec(run, script.Metadata.Apply(m => m.Name), plan.Metadata.Apply(m => m.Name))),
            new CustomResourceOptions { Parent = parent, Provider = run.Provider, DependsOn = after, ReplaceOnChanges = { "spec" }, DeleteBeforeReplace = true });
    }

    private static Dictionary<string, object> Spec(HarborRun run, Output<string> script, Output<string> plan) => ChartValues.Of(
        ("backoffLimit", 6),
        ("activeDeadlineSeconds", 900),
        ("template", ChartValues.Of(
            // A pod does not change by itself when a secret does.
            ("metadata", ChartValues.Of(("annotations", ChartValues.Of(("lcncinfra.io/plan", run.Plan.Apply(DigestOf)))))),
            ("spec", ChartValues.Of(
                ("restartPolicy", "Never"),
                ("automountServiceAccountToken", false),
                ("securityContext", ChartValues.Of(
                    ("runAsNonRoot", true), ("runAsUser", User), ("runAsGroup", User), ("fsGroup", User), ("seccompProfile", ChartValues.Of(("type", "RuntimeDefault"))))),
                ("containers", new List<object> { Container(run) }),
                ("volumes", new List<object>
                {
                    ChartValues.Of(("name", "script"), ("configMap", ChartValues.Of(("name", script)))),
                    ChartValues.Of(("name", "plan"), ("secret", ChartValues.Of(("secretName", plan)))),
                    // Without the key that is in it as well.
                    ChartValues.Of(("name", "ca"), ("secret", ChartValues.Of(
                        ("secretName", "harbor-core-internal-tls"), ("items", new List<object> { ChartValues.Of(("key", "ca.crt"), ("path", "ca.crt")) })))),
                }))))));

    private static Dictionary<string, object> Container(HarborRun run) => ChartValues.Of(
        ("name", "configure"),
        ("image", run.Image),
        ("command", new List<object> { "python3", $"/etc/script/{Script}", $"/etc/plan/{PlanFile}" }),
        ("env", new List<object>
        {
            ChartValues.Of(("name", "HARBOR_URL"), ("value", "https://harbor-core")),
            ChartValues.Of(("name", "HARBOR_CA"), ("value", "/etc/ca/ca.crt")),
            ChartValues.Of(("name", "HARBOR_PASSWORD"), ("valueFrom", ChartValues.Of(("secretKeyRef", ChartValues.Of(("name", Keys), ("key", "HARBOR_ADMIN_PASSWORD")))))),
        }),
        ("volumeMounts", new List<object> { Mount("script"), Mount("plan"), Mount("ca") }),
        ("resources", ChartValues.Of(
            ("requests", ChartValues.Of(("cpu", "50m"), ("memory", "64Mi"))), ("limits", ChartValues.Of(("cpu", "500m"), ("memory", "128Mi"))))),
        ("securityContext", ChartValues.Of(
            ("allowPrivilegeEscalation", false), ("readOnlyRootFilesystem", true), ("capabilities", ChartValues.Of(("drop", new List<object> { "ALL" }))))));

    private static Dictionary<string, object> Mount(string name) => ChartValues.Of(("name", name), ("mountPath", $"/etc/{name}"), ("readOnly", true));

    private static string DigestOf(string plan) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan)));

    private static string ScriptText()
    {
        using var stream = typeof(HarborJob).Assembly.GetManifestResourceStream(Script) ?? throw new InvalidOperationException($"{Script} is not in this assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
