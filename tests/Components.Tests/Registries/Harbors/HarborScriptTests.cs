using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;
using Xunit.Abstractions;

namespace LcncInfra.Components.Tests.Registries.Harbors;

public sealed class HarborScriptTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_script_makes_what_the_plan_says_once_and_takes_away_only_its_own()
    {
        var plan = JsonNode.Parse(await PlanOf(new ClusterPull("ship-1", "ship", new PullIdentity.PullSecret { Cluster = null!, Namespaces = [] })))!.AsObject();
        using var harbor = new FakeHarbor();
        if (Run(harbor, plan) is not { } first)
        {
            return;
        }

        Assert.Contains("robot pull-ship-1 as planned", first, StringComparison.Ordinal);
        Assert.All(new[] { "azure-password", "hub-password", (string)plan["robots"]![0]!["secret"]! }, secret => Assert.DoesNotContain(secret, first, StringComparison.Ordinal));
        Assert.Equal(5, harbor["registries"].Count);
        Assert.Equal((int?)harbor["registries"].Single(r => (string?)r["name"] == "upstream-gitlab")["id"], (int?)harbor["projects"].Single(p => (string?)p["project_name"] == "gitlab")["registry_id"]);
        Assert.Equal((string?)plan["robots"]![0]!["secret"], (string?)harbor["robots"].Single()["secret"]);

        Assert.Equal(6, harbor["replication/executions"].Count);
        Run(harbor, plan);
        Assert.Equal(6, harbor["replication/executions"].Count);
        Assert.Equal((4, 6, 1), (harbor["projects"].Count, harbor["replication/policies"].Count, harbor["robots"].Count));
        Assert.Single(harbor["projects/shop/immutabletagrules"]);

        plan["replications"]![0]!["body"]!["filters"]![0]!["value"] = "shop/web";
        Assert.Contains("replication frankfurt-shop copies what is there", Run(harbor, plan), StringComparison.Ordinal);
        Assert.Equal((int?)harbor["replication/policies"].Single(p => (string?)p["name"] == "frankfurt-shop")["id"], (int?)harbor["replication/executions"][^1]["policy_id"]);

        (plan["robots"], plan["replications"]) = (new JsonArray(), new JsonArray());
        Assert.Contains("robot pull-ship-1 taken away", Run(harbor, plan), StringComparison.Ordinal);
        Assert.Empty(harbor["robots"]);
        Assert.Empty(harbor["replication/policies"]);
    }

    private static async Task<string> PlanOf(ClusterPull pull)
    {
        var run = await new ComponentRun().Answering("images-dublin-registry", ("loginServer", "contosoplatform.azurecr.io")).Of(r =>
            _ = new MirroredRegistry("images", RegistryRun.With(RegistryDocument.Args(RegistryDocument.Load(RegistryDocument.Text).Catalog), pull), r.Recorded));
        return (string)Tree.Map(run["images-hub-harbor-plan"].Inputs, "stringData")["plan.json"];
    }

    // What the script prints; null on a machine without Python.
    private string? Run(FakeHarbor harbor, JsonObject plan)
    {
        _folder.Write("plan.json", plan.ToJsonString());
        var start = new ProcessStartInfo("python3", [RepositoryRoot.Of("components", "Registries", "Harbors", "harbor.py"), _folder.Of("plan.json")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["HARBOR_URL"] = harbor.Url, ["HARBOR_PASSWORD"] = "not-for-eyes", ["PYTHONDONTWRITEBYTECODE"] = "1" },
        };
        try
        {
            using var python = Process.Start(start)!;
            var error = python.StandardError.ReadToEndAsync();
            var text = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.True(python.ExitCode == 0, error.GetAwaiter().GetResult());
            return text;
        }
        catch (Win32Exception)
        {
            output.WriteLine("Skipped: there is no python3 to run the script.");
            return null;
        }
    }
}
