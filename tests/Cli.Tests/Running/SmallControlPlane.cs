using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Running;

/// <summary>A control plane in a temporary folder: environment <c>dev</c>, three cluster types, two targets, one policy.</summary>
internal sealed class SmallControlPlane : IDisposable
{
    private const string Api = "apiVersion: scheduler.kalypso.io/v1alpha1";

    private readonly TemporaryFolder _folder = new();

    public SmallControlPlane()
    {
        Write("dev/repo.yaml", $"{Api}\nkind: BaseRepo\nmetadata: {{name: main}}\nspec: {{repo: https://example.com/cp, branch: main, path: .}}\n");
        foreach (var (name, labels) in new[] { ("edge-a", "place: edge, site: a"), ("edge-b", "place: edge, site: b"), ("cloud", "place: cloud") })
        {
            ClusterType(name, labels);
        }

        Policy("place: edge");
        Config("base", "platform-config: \"true\"", "LEVEL: info");
        Write("main/flux.yaml", Template("flux", "reconciler", "kind: Reconciler\\nname: {{ .DeploymentTargetName }}"));
        Write("main/namespace.yaml", Template("namespace", "namespace", "kind: Namespace\\nname: {{ .Namespace }}"));
        Write("main/config.yaml", Template("config", "config", "kind: ConfigMap\\ndata: {{ .ConfigData | toYaml | nindent 2 }}"));
        Write("main/registration.yaml", $"{Api}\nkind: WorkloadRegistration\nmetadata: {{name: shop}}\nspec: {{workload: {{repo: https://example.com/shop, branch: main, path: .}}, workspace: team}}\n");
        Write(
            "workloads/shop/shop.yaml",
            $"{Api}\nkind: Workload\nmetadata: {{name: shop, labels: {{type: shop}}}}\nspec:\n  deploymentTargets:\n"
            + "    - {name: front, environment: dev, labels: {tier: front}, manifests: {repo: https://example.com/g, branch: dev, path: ./front}}\n"
            + "    - {name: back, environment: dev, labels: {tier: back}, manifests: {repo: https://example.com/g, branch: dev, path: ./back}}\n");
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.Path;

    /// <summary>A path below the folder.</summary>
    public string Of(string path) => _folder.Of(path.Split('/'));

    /// <summary>Writes a file.</summary>
    public void Write(string path, string content) => _folder.Write(path, content);

    /// <summary>Writes a cluster type.</summary>
    public void ClusterType(string name, string labels) => Write(
        $"dev/{name}.yaml",
        $"{Api}\nkind: ClusterType\nmetadata: {{name: {name}, labels: {{{labels}}}}}\nspec: {{reconciler: flux, namespaceService: namespace, configType: config}}\n");

    /// <summary>Writes the policy that places the front on some cluster types.</summary>
    public void Policy(string clusterTypes) => Write(
        "dev/policy.yaml",
        $"{Api}\nkind: SchedulingPolicy\nmetadata: {{name: fronts}}\nspec:\n  deploymentTargetSelector: {{workspace: team, labelSelector: {{matchLabels: {{tier: front}}}}}}\n"
        + $"  clusterTypeSelector: {{labelSelector: {{matchLabels: {{{clusterTypes}}}}}}}\n");

    /// <summary>Writes a ConfigMap with one value.</summary>
    public void Config(string name, string labels, string data) => Write(
        $"dev/config-{name}.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  labels: {{{labels}}}\ndata:\n  {data}\n");

    /// <summary>Generates the environment into <c>out</c> beside the control plane and gives the folder.</summary>
    public string Generate()
    {
        var run = CommandRun.Of("generate", Path, "-e", "dev", "-o", Of("out/dev"));
        Assert.Equal((0, string.Empty), (run.Code, run.Error.Contains("error", StringComparison.Ordinal) ? run.Error : string.Empty));
        return Of("out/dev");
    }

    public void Dispose() => _folder.Dispose();

    private static string Template(string name, string type, string manifest) =>
        $"{Api}\nkind: Template\nmetadata: {{name: {name}}}\nspec:\n  type: {type}\n  manifests:\n    - \"{manifest}\\n\"\n";
}
