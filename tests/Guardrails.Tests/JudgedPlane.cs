using System.Text;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Fuzzing;
using LcncInfra.Tree;

namespace LcncInfra.Guardrails.Tests;

/// <summary>A small production environment with two cluster types in two regions, and generated files as a test wants them.</summary>
internal sealed record JudgedPlane
{
    public const string OnWest = "west/shop-web";

    public const string OnEast = "east/shop-web";

    public static readonly DateOnly Today = new(2026, 6, 1);

    private const string Platform = """
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata: {name: east, labels: {cloud: one}}
        spec: {reconciler: lcncinfra.io/flux, namespaceService: lcncinfra.io/namespace, configType: lcncinfra.io/configmap}
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata: {name: west, labels: {cloud: two}}
        spec: {reconciler: lcncinfra.io/flux, namespaceService: lcncinfra.io/namespace, configType: lcncinfra.io/configmap}
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: SchedulingPolicy
        metadata: {name: everything}
        spec:
          deploymentTargetSelector: {labelSelector: {matchLabels: {app: web}}}
          clusterTypeSelector: {labelSelector: {matchExpressions: [{key: cloud, operator: Exists}]}}
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: WorkloadRegistration
        metadata: {name: shop}
        spec: {workload: {repo: "https://git.example.com/shop", branch: main, path: .}, workspace: shop}
        """;

    private const string Workload = """
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: Workload
        metadata: {name: shop}
        spec:
          deploymentTargets:
            - {name: web, environment: prod, labels: {app: web, tier: tier-1}, manifests: {repo: "https://git.example.com/shop", branch: main, path: web}}
        """;

    private readonly List<(string Path, string Text)> _files =
    [
        ("prod/platform.yaml", Platform),
        ("prod/settings.yaml", SettingsOf("class: production, delivery: rendered")),
        ("prod/east.yaml", Profile("east", "eu-east-1")),
        ("prod/west.yaml", Profile("west", "eu-west-1")),
        ("workloads/shop/workload.yaml", Workload),
    ];

    private readonly List<RenderedFile> _rendered = [];

    /// <summary>Whether workloads are placed as if they required nothing, as something else than our scheduling might.</summary>
    public bool PlacesAnywhere { get; init; }

    public static string SettingsOf(string spec) => $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: prod}}\nspec: {{{spec}}}\n";

    public static string Profile(string clusterType, string region) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: ClusterTypeProfile\nmetadata: {{name: {clusterType}}}\nspec: {{region: {region}}}\n";

    public static string PolicySet(string spec, string name = "platform") =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: PolicySet\nmetadata: {{name: {name}}}\nspec: {{{spec}}}\n";

    public static string Waiver(string policy, string match, string expires = "2026-12-31") =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: Waiver\nmetadata: {{name: accepted}}\nspec: {{policy: {policy}, owner: web-team, reason: 'It goes soon.', expires: {expires}, match: {{{match}}}}}\n";

    /// <summary>Adds a file to the control plane, or replaces it.</summary>
    public JudgedPlane With(string path, string text)
    {
        _files.RemoveAll(f => f.Path == path);
        _files.Add((path, text));
        return this;
    }

    /// <summary>Adds a generated file.</summary>
    public JudgedPlane Rendering(string owner, string manifest, string name = "manifests.yaml")
    {
        _rendered.Add(new RenderedFile(RepositoryPath.Of([.. owner.Split('/'), name]), Encoding.UTF8.GetBytes(manifest), owner));
        return this;
    }

    /// <summary>The control plane's files.</summary>
    public MemoryFiles Written() => MemoryFiles.Of(_files);

    /// <summary>The generated files.</summary>
    public IReadOnlyList<RenderedFile> Rendered => _rendered;

    /// <summary>The environment as it is read.</summary>
    public EnvironmentCatalog Catalog()
    {
        var found = new DiagnosticBag();
        var catalog = CatalogLoader.Load("prod", MemoryFiles.Of(_files), CatalogLimits.Default, found);
        Assert.DoesNotContain(found.InOrder().Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Render), _ => true);
        return catalog ?? throw new InvalidOperationException("There is no catalog.");
    }

    public PolicyReport Judge() => Judge(Today);

    public PolicyReport Judge(DateOnly asOf)
    {
        var catalog = Catalog();
        var placed = PlacesAnywhere ? catalog with { WorkloadRequirements = [] } : catalog;
        return TreeJudge.Judge(new JudgedTree(catalog, PlacementScheduler.Schedule(placed, new DiagnosticBag()), _rendered), asOf);
    }

    /// <summary>What one policy finds, as sentences.</summary>
    public IReadOnlyList<string> Findings(string policy) => [.. Judge().Findings.Where(f => f.Policy.Name == policy).Select(f => f.Sentence)];
}
