using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.AppRepositories.Tests.NodeRed;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;
using System.Net.Http.Json;
using System.Text.Json;

namespace LcncInfra.AppRepositories.Tests;

/// <summary>The app of the example: what is committed is what is generated, and it does what its story says.</summary>
public sealed class ExampleAppTests : IDisposable
{
    private static readonly string App = RepositoryRoot.Of("examples", "sales-approvals", "apps", "approvals");
    private static readonly string Manifests = RepositoryRoot.Of("examples", "sales-approvals", "manifests", "approvals");
    private static readonly string Workload = RepositoryRoot.Of("examples", "sales-approvals", "workloads", "approvals", "workload.yaml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_manifests_are_what_is_generated_from_the_app()
    {
        if (System.Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            CommandRun.Of("app", "generate", Path.Combine(App, "app.yaml"), "--out", Manifests);
            File.Copy(Path.Combine(Manifests, "workload", "workload.yaml"), Workload, overwrite: true);
        }

        var run = CommandRun.Of("app", "generate", Path.Combine(App, "app.yaml"), "--out", Manifests, "--check");

        Assert.True(run.Code == 0, $"{run.Out}{run.Error}\nTo accept: UPDATE_BASELINES=1 dotnet test tests/AppRepositories.Tests, then review the difference.");
        var again = CommandRun.Of("app", "generate", Path.Combine(App, "app.yaml"), "--out", _folder.Of("again"));
        Assert.True(again.Code == 0, again.Error);
        FileTree.ShouldEqual(_folder.Of("again"), Manifests);
    }

    [Fact]
    public void The_control_plane_registers_the_workload_that_is_generated()
    {
        Assert.Equal(File.ReadAllText(Path.Combine(Manifests, "workload", "workload.yaml")), File.ReadAllText(Workload));
        Assert.Equal(["workload.yaml"], Directory.GetFiles(Path.GetDirectoryName(Workload)!).Select(Path.GetFileName));
    }

    [Fact]
    public void Every_target_lies_where_the_control_plane_points_at()
    {
        var targets = Read().Targets.Select(t => t.Value).ToList();

        Assert.Equal(9, targets.Count);
        Assert.All(targets, target => Assert.True(File.Exists(Path.Combine(Manifests, target.Folder, "kustomization.yaml")), target.Folder));
        Assert.All(targets, target => Assert.Contains($"path: {target.Folder}\n", File.ReadAllText(Workload), StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_but_the_app_s_definition_is_as_the_scaffold_makes_it()
    {
        var files = Scaffold.Make(new ScaffoldOptions("approvals", "node-red", AppLane.Citizen, Cli.Running.ProgramVersion.Text)
        {
            Owner = "sales",
            ImageRepository = "registry.example.com/sales/approvals",
            Storage = "https://git.example.com/sales/approvals-gitops",
            Citizens = "@sales/flows",
            Pros = "@sales/developers",
        });

        Assert.All(files.Where(f => f.Path != "app.yaml"), file => Assert.Equal(file.Content, File.ReadAllText(Path.Combine([App, .. file.Path.Split('/')]))));
    }

    [Theory]
    [InlineData("prod", "portal")]
    [InlineData("prod", "edge")]
    public void The_rules_of_a_place_are_those_of_its_variables(string environment, string target)
    {
        var rules = Rules(environment, target);

        Assert.Contains(target == "edge" ? "limit: 250" : "limit: 1000", rules, StringComparison.Ordinal);
    }

    [NodeRedFact]
    public async Task In_a_warehouse_the_shift_lead_approves_what_is_granted_at_once_elsewhere()
    {
        Assert.Equal(("approved", null), await Decide("portal"));
        Assert.Equal(("pending", "shift-lead"), await Decide("edge"));
    }

    [Fact]
    public void Its_cost_is_that_of_the_pods_on_every_cluster_of_its_four_places()
    {
        var example = RepositoryRoot.Of("examples", "sales-approvals");
        var run = CommandRun.Of("app", "cost", Path.Combine(App, "app.yaml"), "--prices", Path.Combine(example, "prices.yaml"), "--control-plane", example, "--date", "2026-06-01", "-e", "prod");

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(
            """
            approvals: EUR per month, price list platform-2026
              prod/edge    edge-warehouse-hamburg    1 pod on each of 2 clusters        250m cpu, 512Mi memory, 2Gi storage  warehouse    21.54
              prod/edge    edge-warehouse-rotterdam  1 pod                              250m cpu, 512Mi memory, 2Gi storage  warehouse    10.77
              prod/engine  finance-onprem            1 pod on each of 2 clusters        250m cpu, 512Mi memory               data-centre  12.15
              prod/portal  sales-cloud               2 to 6 pods on each of 3 clusters  250m cpu, 512Mi memory               cloud        47.30 to 141.91
              total                                                                                                                       91.76 to 186.37

            """, run.Out);
    }

    private static AppDefinition Read()
    {
        var diagnostics = new DiagnosticBag();
        var app = AppReader.Read([new SourceFile("app.yaml", File.ReadAllBytes(Path.Combine(App, "app.yaml")))], CatalogLimits.Default, diagnostics);
        Assert.Empty(diagnostics.InOrder());
        return app ?? throw new InvalidOperationException("The example has no app.");
    }

    private static string Rules(string environment, string target) => Read().Targets
        .Single(t => t.Value.Environment.Name == environment && t.Value.Name == target).Value.Spec.Variables["APPROVAL_RULES"];

    private async Task<(string? Decision, string? Approver)> Decide(string target)
    {
        var copy = _folder.Of(target);
        foreach (var file in new[] { "settings.js", "package.json", "flows/flows.json" })
        {
            _folder.Write($"{target}/{file}", await File.ReadAllTextAsync(Path.Combine([App, .. file.Split('/')])));
        }

        Directory.CreateSymbolicLink(Path.Combine(copy, "node_modules"), NodeRedPackages.Folder.Of());
        await using var running = await NodeRedApp.StartAsync(copy, ("APPROVAL_RULES", Rules("prod", target)));
        using var answer = await running.Http.PostAsJsonAsync("approvals", new { customer = "Nordwind", amount = 10000, discountPercent = 4 });
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (body.GetProperty("decision").GetString(), body.GetProperty("approver").GetString());
    }
}
