using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Secrets;

/// <summary>Plants a secret of each shape in each place that takes text, runs every command in every format, and looks for it everywhere.</summary>
public sealed class SecretLeakTests
{
    private const string Mark = "MARKER";

    // Built from halves, so that no scanner takes this file for a leak.
    private static readonly string[] Shapes =
    [
        "-----BEGIN RSA " + "PRIVATE KEY-----MIIEMARKER-----END RSA PRIVATE KEY-----",
        "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiJNQVJLRVIifQ.MARKERMARKER",
        "AKIA" + "IOSFODNN7MARKER0",
        "AccountName=x;AccountKey=" + "MARKERZGVmZ2hpamtsbW5vcA==",
        "https://x.example.com/a?sv=1&sig=" + "MARKERefghijklmnopqrstuvwx",
        "postgres://user:" + "MARKER22@db.example.com/app",
        "ghp_" + "MARKERghijklmnopqrstuvwxyz0123456789",
        "q8Zr2LwX9v" + "TnMARKERYb7HsD",
    ];

    private static readonly string[][] Commands =
    [
        ["generate", "{p}", "-e", "dev", "-o", "{p}/out/next"],
        ["validate", "{p}", "-e", "dev"],
        ["diff", "{p}", "-e", "dev", "--against", "{p}/out/dev"],
        ["matrix", "{p}", "-e", "dev"],
        ["explain", "placement", "shop-front", "--control-plane", "{p}", "-e", "dev"],
        ["explain", "config", "shop-front", "edge-a", "--control-plane", "{p}", "-e", "dev"],
        ["eval", "flux", "{p}", "-e", "dev", "--target", "shop-front", "--cluster-type", "edge-a"],
        ["eval", "config", "{p}", "-e", "dev", "--target", "shop-front", "--cluster-type", "edge-a", "--show-data"],
        ["test", "{p}", "-e", "dev"],
    ];

    private static readonly string[][] Showing =
    [
        ["matrix", "{p}", "-e", "dev"],
        ["explain", "placement", "shop-front", "edge-a", "--control-plane", "{p}", "-e", "dev"],
        ["explain", "placement", "shop-front", "edge-b", "--control-plane", "{p}", "-e", "dev"],
    ];

    public static TheoryData<string> Places => new("config", "nested", "label", "annotation", "template", "repository", "schema", "reason", "manifests", "published");

    [Theory, MemberData(nameof(Places))]
    public void A_secret_is_shown_nowhere(string place)
    {
        foreach (var secret in Shapes)
        {
            using var plane = new SmallControlPlane();
            plane.Generate();
            Plant(plane, place, secret);
            foreach (var command in Commands)
            {
                // The formats escape alike whatever the shape.
                foreach (var format in secret == Shapes[^1] ? new[] { "text", "json", "sarif", "github", "markdown" } : ["json"])
                {
                    var run = CommandRun.Of([.. command.Select(a => a.Replace("{p}", plane.Path, StringComparison.Ordinal)), "--format", format]);
                    Assert.False((run.Out + run.Error).Contains(Mark, StringComparison.Ordinal), $"{place}, {secret[..4]}…, {string.Join(' ', command)} {format}:\n{run.Out}{run.Error}");
                }
            }

            Assert.DoesNotContain(
                Directory.Exists(plane.Of("out/next")) ? Directory.EnumerateFiles(plane.Of("out/next"), "*", SearchOption.AllDirectories) : [],
                file => File.ReadAllText(file).Contains(Mark, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("required: [{key: api-token, operator: In, values: [x]}]")]
    [InlineData("preferred: [{key: api-token, operator: Exists, weight: 10}], count: {atLeast: 1, atMost: 1}")]
    [InlineData("")]
    public void What_is_waived_is_hidden_all_the_same(string placement)
    {
        using var plane = new SmallControlPlane();
        plane.ClusterType("edge-a", $"place: edge, api-token: '{Shapes[^1]}'");
        plane.Policy($"place: edge, api-token: '{Shapes[^1]}'");
        plane.Write(
            "dev/settings.yaml",
            "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec:\n  suppressions: [{code: LC1049, reason: an example}]\n");
        if (placement.Length > 0)
        {
            plane.Write("dev/placement.yaml", $"apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementPolicy\nmetadata: {{name: fronts}}\nspec: {{deploymentTargetSelector: {{labelSelector: {{matchLabels: {{tier: front}}}}}}, {placement}}}\n");
        }

        foreach (var command in Showing.SelectMany(c => new[] { c.Append("--format").Append("text"), c.Append("--format").Append("json") }))
        {
            var run = CommandRun.Of([.. command.Select(a => a.Replace("{p}", plane.Path, StringComparison.Ordinal))]);

            Assert.DoesNotContain(Mark, run.Out + run.Error, StringComparison.Ordinal);
            Assert.True(command.Contains("explain") == run.Out.Contains("***", StringComparison.Ordinal), run.Out + run.Error);
        }

        CommandRun.Of("generate", plane.Path, "-e", "dev", "-o", plane.Of("out"));
        Assert.DoesNotContain(
            Directory.Exists(plane.Of("out")) ? Directory.EnumerateFiles(plane.Of("out"), "*", SearchOption.AllDirectories) : [],
            file => File.ReadAllText(file).Contains(Mark, StringComparison.Ordinal));
    }

    private static void Plant(SmallControlPlane plane, string place, string secret)
    {
        const string Api = "apiVersion: scheduler.kalypso.io/v1alpha1\n";
        var workload = $"{Api}kind: Workload\nmetadata: {{name: shop, labels: {{type: shop}}}}\nspec:\n  deploymentTargets:\n    - {{name: front, environment: dev, labels: {{tier: front}}, ";
        switch (place)
        {
            case "config":
                plane.Config("base", "platform-config: \"true\"", $"DB_PASSWORD: '{secret}'");
                break;
            case "nested":
                plane.Config("base", "platform-config: \"true\"", $"DB: '{{\"list\": [{{\"password\": \"{secret}\"}}]}}'");
                break;
            case "label":
                plane.ClusterType("edge-a", $"place: edge, site: a, api-token: '{secret}'");
                break;
            case "annotation":
                plane.Write("dev/edge-a.yaml", $"{Api}kind: ClusterType\nmetadata: {{name: edge-a, labels: {{place: edge}}, annotations: {{last-token: '{secret}'}}}}\nspec: {{reconciler: flux, namespaceService: namespace, configType: config}}\n");
                break;
            case "template":
                plane.Write("main/flux.yaml", $"{Api}kind: Template\nmetadata: {{name: flux}}\nspec:\n  type: reconciler\n  manifests:\n    - |\n      kind: X\n      password: {secret}\n");
                break;
            case "repository":
                plane.Write("dev/repo.yaml", $"{Api}kind: BaseRepo\nmetadata: {{name: main}}\nspec: {{repo: 'https://token:{secret.Replace('/', '.')}@example.com/cp', branch: main, path: .}}\n");
                break;
            case "schema":
                plane.Write("dev/schema.yaml", $"{Api}kind: ConfigSchema\nmetadata: {{name: s}}\nspec:\n  schema: '{{\"required\": [\"HOST\"], \"properties\": {{\"HOST\": {{\"description\": \"token: {secret}\"}}}}}}'\n");
                break;
            case "reason":
                plane.Write("dev/settings.yaml", $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec:\n  suppressions: [{{code: LC2001, reason: 'token: {secret}'}}]\n");
                break;
            case "manifests":
                plane.Write("workloads/shop/shop.yaml", $"{workload}manifests: {{repo: 'https://example.com/g', branch: dev, path: ./front, token: '{secret}'}}}}\n");
                break;
            default:
                File.AppendAllText(plane.Of("out/dev/edge-a/shop-front/platform-config.yaml"), $"  PASSWORD: {secret}\n");
                break;
        }
    }
}
