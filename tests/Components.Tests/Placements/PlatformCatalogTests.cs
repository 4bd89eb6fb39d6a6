using System.Runtime.CompilerServices;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Components.Declarations;
using LcncInfra.Components.Placements;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;
using LcncInfra.Testing.Files;
using Pulumi;

namespace LcncInfra.Components.Tests.Placements;

public sealed class PlatformCatalogTests : IDisposable
{
    private const string Header = "# Declared in C# for environment 'dev': change the program, not this file.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Declarations_become_files_beside_what_people_wrote()
    {
        Write("dev/registrations.yaml", Registration);

        await Run(Shop());

        Assert.Equal(
            ["dev/declared/cluster-type-stores.yaml", "dev/declared/scheduling-policy-web.yaml", "dev/registrations.yaml", "workloads/shop/declared/workload-web.yaml"],
            Files());
        Assert.StartsWith(Header, Read("dev/declared/cluster-type-stores.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_names_the_line_of_the_program()
    {
        Write("dev/registrations.yaml", Registration);
        var (declared, line) = (Shop().Add(new ClusterType("other", ValueMap.Empty) { Reconciler = "fluxx", NamespaceService = "lcncinfra.io/namespace" }), Line());

        var error = await Assert.ThrowsAsync<RunException>(() => Run(declared));

        Assert.Contains($"PlatformCatalogTests.cs:{line}:1: error LC", error.Message, StringComparison.Ordinal);
        Assert.Contains("'fluxx'", error.Message, StringComparison.Ordinal);
        Assert.Equal(["dev/registrations.yaml"], Files());
    }

    [Fact]
    public async Task An_object_declared_in_YAML_and_in_the_program_is_an_error_that_names_both_places()
    {
        Write("dev/registrations.yaml", Registration);
        Write("dev/stores.yaml", """
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: ClusterType
            metadata:
              name: stores
            spec:
              reconciler: lcncinfra.io/flux
              namespaceService: lcncinfra.io/namespace
            """);

        var error = await Assert.ThrowsAsync<RunException>(() => Run(Shop()));

        Assert.Contains("ClusterType 'stores'", error.Message, StringComparison.Ordinal);
        Assert.Contains("PlatformCatalogTests.cs:", error.Message, StringComparison.Ordinal);
        Assert.Contains("dev/stores.yaml:4:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_declared_twice_in_the_program_is_an_error_that_names_both_lines()
    {
        Write("dev/registrations.yaml", Registration);
        var line = Line() + 1;
        var declared = Shop().Add(Stores).Add(new ClusterType("x", ValueMap.Empty) { Reconciler = "lcncinfra.io/flux", NamespaceService = "lcncinfra.io/namespace" });

        var error = await Assert.ThrowsAsync<RunException>(() => Run(declared));

        Assert.Contains($"PlatformCatalogTests.cs:{line}:1", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Message.Split("PlatformCatalogTests.cs:").Length - 1);
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_a_declaration_that_is_gone_takes_its_file_along()
    {
        Write("dev/registrations.yaml", Registration);
        Write("dev/declared/by-hand.yaml", "# People may write here too.\n");
        await Run(Shop().Add(new ClusterType("gone", ValueMap.Empty) { Reconciler = "lcncinfra.io/flux", NamespaceService = "lcncinfra.io/namespace" }));
        var before = File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "dev/declared/cluster-type-stores.yaml"));
        Assert.Contains("dev/declared/cluster-type-gone.yaml", Files());

        await Run(Shop());

        Assert.DoesNotContain("dev/declared/cluster-type-gone.yaml", Files());
        Assert.Contains("dev/declared/by-hand.yaml", Files());
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "dev/declared/cluster-type-stores.yaml")));
    }

    [Fact]
    public async Task A_file_of_people_is_never_replaced()
    {
        Write("dev/registrations.yaml", Registration);
        Write("dev/declared/cluster-type-stores.yaml", "# mine\n");

        var error = await Assert.ThrowsAsync<RunException>(() => Run(Shop()));

        Assert.Contains("error LC9351", error.Message, StringComparison.Ordinal);
        Assert.Equal("# mine\n", Read("dev/declared/cluster-type-stores.yaml"));
    }

    [Fact]
    public async Task A_workload_that_two_environments_share_is_written_once_and_must_be_the_same()
    {
        Write("dev/registrations.yaml", Registration);
        await Run(Shop());
        Write("prod/registrations.yaml", Registration);

        await Run(Shop("prod"));
        Assert.StartsWith(Header, Read("workloads/shop/declared/workload-web.yaml"), StringComparison.Ordinal);

        var other = new PlatformDeclarations("prod").Add(Web with { ConfigSchemas = ["x"] }, "shop");
        var error = await Assert.ThrowsAsync<RunException>(() => Run(other));
        Assert.Contains("error LC9352", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workload_of_no_registration_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Run(new PlatformDeclarations("dev").Add(Web, "nobody")));

        Assert.Contains("error LC9353: Workload 'web' is declared for WorkloadRegistration 'nobody'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_without_a_folder_is_an_error()
    {
        Write("dev/registrations.yaml", Registration);

        var error = await Assert.ThrowsAsync<RunException>(() => Run(new PlatformDeclarations("dev").Add(Stores).Add(Declarations.Samples.BaseRepo)));

        Assert.Contains("error LC9350: BaseRepo 'main' has no folder 'main'", error.Message, StringComparison.Ordinal);
        Assert.Contains("error LC9350: WorkloadRegistration 'shop' has no folder 'workloads/shop'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_for_a_control_plane_is_an_error()
    {
        Write("dev/registrations.yaml", Registration);
        using (var file = File.Create(Path.Combine(_folder.Path, "dev", "large.yaml")))
        {
            file.SetLength((32 << 20) + 1);
        }

        var error = await Assert.ThrowsAsync<RunException>(() => Run(Shop()));

        Assert.Contains("error LC9354: Folder 'dev' cannot be read: large.yaml is larger", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_a_path_is_refused_and_touches_nothing()
    {
        var declared = new PlatformDeclarations("dev").Add(Stores with { Name = "../../outside" });

        var error = await Assert.ThrowsAsync<RunException>(() => Run(declared));

        Assert.Contains("'../../outside'", error.Message, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task An_AppPlacement_declares_the_workload_and_a_policy_for_its_own_targets()
    {
        Write("dev/registrations.yaml", Registration);
        AppPlacement? placement = null;
        var run = await new ComponentRun().Of(run =>
        {
            var declared = new PlatformDeclarations("dev").Add(Stores);
            placement = new AppPlacement("web-on-stores", new AppPlacementArgs
            {
                Declarations = declared,
                Workload = Web,
                Registration = "shop",
                ClusterTypes = new LabelSelector([new SelectorRequirement("region", SelectorOperator.In, ["eu"])]),
            }, run.Recorded);
            _ = new PlatformCatalog("dev", new PlatformCatalogArgs { ControlPlane = _folder.Path, Declarations = declared });
        });

        Assert.Equal("lcncinfra:placements:AppPlacement", run.Child("web-on-stores").Type);
        Assert.Equal("web-site", string.Join(",", await OutputValue.Of(Assert.IsType<AppPlacement>(placement).Targets)));
        Assert.Contains("key: workload", Read("dev/declared/scheduling-policy-web-on-stores.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_digest_changes_with_what_is_declared_and_only_then()
    {
        Write("dev/registrations.yaml", Registration);

        var first = await Digest(Shop());
        var again = await Digest(Shop());
        var changed = await Digest(Shop().Add(Declarations.Samples.Config));

        Assert.Equal(first, again);
        Assert.NotEqual(first, changed);
    }

    private const string Registration = """
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: WorkloadRegistration
        metadata:
          name: shop
        spec:
          workload:
            repo: https://git.example.com/teams/shop
            branch: main
            path: workload
          workspace: shop

        """;

    private static ClusterType Stores { get; } = new("stores", ValueMap.Of(("region", "eu")))
    {
        Reconciler = "lcncinfra.io/flux",
        NamespaceService = "lcncinfra.io/namespace",
        ConfigType = "lcncinfra.io/configmap",
    };

    private static Workload Web { get; } = new(
        "web",
        ValueMap.Empty,
        [new WorkloadTarget("site", "dev", ValueMap.Of(("purpose", "site")), ValueMap.Of(("repo", "https://git.example.com/teams/shop"), ("branch", "main"), ("path", "deploy")))],
        []);

    private static PlatformDeclarations Shop(string environment = "dev") => new PlatformDeclarations(environment)
        .Add(Stores)
        .Add(Web, "shop")
        .Add(new Catalog.Policies.SchedulingPolicy("web", "shop", LabelSelector.Everything, LabelSelector.Everything));

    private static int Line([CallerLineNumber] int line = 0) => line;

    private async Task<string> Digest(PlatformDeclarations declared)
    {
        PlatformCatalog? catalog = null;
        await new ComponentRun().Of(_ => catalog = new PlatformCatalog("dev", new PlatformCatalogArgs { ControlPlane = _folder.Path, Declarations = declared }));
        return await OutputValue.Of(Assert.IsType<PlatformCatalog>(catalog).Digest);
    }

    private Task<ComponentRun> Run(PlatformDeclarations declared) => new ComponentRun().Of(run =>
        _ = new PlatformCatalog(declared.Environment, new PlatformCatalogArgs { ControlPlane = _folder.Path, Declarations = declared }, run.Recorded));

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder.Path, path));

    private string[] Files() => [.. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_folder.Path, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];
}
