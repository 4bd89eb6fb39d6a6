using System.Text.Json;
using LcncInfra.Components.LandingZones;
using LcncInfra.Components.Tests.Declarations;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Components.Tests.Secrets;
using Pulumi;

namespace LcncInfra.Components.Tests.LandingZones;

public sealed class LandingZoneTests
{
    [Fact]
    public async Task A_team_gets_namespaces_with_their_limits()
    {
        var run = await Make(Shop());

        Assert.Equal("restricted", Tree.Map(run["zone-apps"].Inputs, "metadata", "labels")["pod-security.kubernetes.io/enforce"]);
        Assert.Equal("shop", Tree.Map(run["zone-apps"].Inputs, "metadata", "labels")["lcncinfra.io/workspace"]);
        Assert.Equal("20", Tree.Map(run["zone-apps-quota"].Inputs, "spec", "hard")["pods"]);
        Assert.Equal("512Mi", Tree.Map(Tree.List(Tree.Map(run["zone-apps-limits"].Inputs, "spec")["limits"])[0], "default")["memory"]);
        Assert.Equal(["Ingress", "Egress"], Tree.Texts(Tree.Map(run["zone-apps-isolation"].Inputs, "spec")["policyTypes"]));
        Assert.All(run.Children.Where(c => c.Name != "zone"), c => Assert.Equal("zone", c.Parent));
    }

    [Fact]
    public async Task Groups_have_their_role_in_the_namespaces_only()
    {
        var run = await Make(Shop());

        var binding = run["zone-apps-edit-shop-developers"];
        Assert.Equal("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", binding.Type);
        Assert.Equal("shop-apps", Tree.Map(binding.Inputs, "metadata")["namespace"]);
        Assert.Equal("edit", Tree.Map(binding.Inputs, "roleRef")["name"]);
        Assert.DoesNotContain(run.Resources, r => r.Type == "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding");
    }

    [Fact]
    public async Task Secrets_are_read_as_the_teams_own_identity_in_its_namespaces()
    {
        var run = await Make(Shop());

        Assert.Equal("kubernetes:external-secrets.io/v1:SecretStore", run["zone-apps-store"].Type);
        Assert.Equal("shop-apps", Tree.Map(run["zone-apps-store"].Inputs, "metadata")["namespace"]);
        var reference = Tree.Map(run["zone-apps-store"].Inputs, "spec", "provider", "aws", "auth", "jwt", "serviceAccountRef");
        Assert.Equal(("secret-reader", false), (reference["name"], reference.ContainsKey("namespace")));
    }

    [Theory]
    [InlineData(TeamAgent.ArgoCd), InlineData(TeamAgent.Flux), InlineData(TeamAgent.None)]
    public async Task The_agent_gets_a_project_or_a_tenant_as_asked(TeamAgent agent)
    {
        var run = await Make(Shop(agent));

        Assert.Equal(agent == TeamAgent.ArgoCd, run.Resources.Any(r => r.Type == "kubernetes:argoproj.io/v1alpha1:AppProject"));
        Assert.Equal(agent == TeamAgent.Flux, run.Resources.Any(r => r.Name == "zone-apps-reconciler"));
    }

    [Fact]
    public async Task The_project_reaches_the_teams_namespaces_and_nothing_that_limits_them()
    {
        var run = await Make(Shop());

        var spec = Tree.Map(run["zone-project"].Inputs, "spec");
        Assert.Equal(["shop-apps", "shop-data"], Tree.List(spec["destinations"]).Select(d => d["namespace"]));
        Assert.Empty(Tree.List(spec["clusterResourceWhitelist"]));
        Assert.Contains(Tree.List(spec["namespaceResourceBlacklist"]), k => (string)k["kind"] == "ResourceQuota");
    }

    [Fact]
    public async Task Images_go_to_a_place_of_the_team_that_never_changes_a_tag()
    {
        LandingZone? zone = null;
        var run = await new ComponentRun().Of(r => zone = new LandingZone("zone", Shop(), r.Recorded));

        Assert.Equal("IMMUTABLE", run["zone-registry"].Inputs["imageTagMutability"]);
        Assert.Equal("registry.example.com/shop", await OutputValue.Of(Assert.IsType<LandingZone>(zone).RegistryPrefix));
    }

    [Fact]
    public async Task A_team_has_a_project_of_Harbor_in_which_its_groups_may_push()
    {
        LandingZone? zone = null;
        var run = await new ComponentRun().Of(r => zone = new LandingZone("zone", With(new TeamRegistry.Harbor
        {
            Host = "registry.example.com",
            Cluster = new Pulumi.Kubernetes.Provider("hub-1"),
            Groups = ["shop-developers"],
        }), r.Recorded));

        using var plan = JsonDocument.Parse((string)Tree.Map(run["zone-registry-plan"].Inputs, "stringData")["plan.json"]);
        Assert.Equal("shop", plan.RootElement.GetProperty("projects")[0].GetProperty("body").GetProperty("project_name").GetString());
        Assert.Equal("shop-developers", plan.RootElement.GetProperty("members")[0].GetProperty("body").GetProperty("member_group").GetProperty("group_name").GetString());
        Assert.False(plan.RootElement.TryGetProperty("robots", out _));
        Assert.Equal(("hub-1", "zone"), (run.Child("zone-registry-configuration").Provider, run.Child("zone-registry-configuration").Parent));
        Assert.Equal("registry.example.com/shop", await OutputValue.Of(Assert.IsType<LandingZone>(zone).RegistryPrefix));
    }

    [Fact]
    public async Task A_team_has_a_token_of_ACR_that_writes_only_below_its_name()
    {
        LandingZone? zone = null;
        var run = await new ComponentRun().Of(r => zone = new LandingZone("zone", With(new TeamRegistry.Azure { Host = "contoso.azurecr.io", RegistryName = "contoso", ResourceGroup = "registries" }), r.Recorded));

        Assert.All(Tree.Texts(run["zone-registry"].Inputs["actions"]), a => Assert.StartsWith("repositories/shop/*/", a, StringComparison.Ordinal));
        Assert.Equal(("team-shop", "zone-registry-id"), (run["zone-registry-token"].Inputs["tokenName"], run["zone-registry-token"].Inputs["scopeMapId"]));
        Assert.Equal("contoso.azurecr.io/shop", await OutputValue.Of(Assert.IsType<LandingZone>(zone).RegistryPrefix));
    }

    [Fact]
    public async Task Namespaces_are_protected_where_that_is_asked_for()
    {
        var run = await Make(Shop(isProtected: true));

        Assert.True(run.Child("zone-apps").Options.Protect);
        Assert.True(run.Child("zone-data").Options.Protect);
    }

    [Fact]
    public async Task A_name_that_no_namespace_can_have_is_refused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Make(new LandingZoneArgs
        {
            Team = "Shop",
            Environment = "dev",
            Namespaces = [new LandingNamespace("apps", Samples.QuotaClass)],
        }));

        Assert.Contains("'Shop-apps' cannot be the name of a namespace", error.Message, StringComparison.Ordinal);
    }

    private static LandingZoneArgs Shop(TeamAgent agent = TeamAgent.ArgoCd, bool isProtected = false) => new()
    {
        Team = "shop",
        Environment = "dev",
        Namespaces = [new LandingNamespace("apps", Samples.QuotaClass), new LandingNamespace("data", Samples.QuotaClass)],
        Groups = [new TeamGroup("shop-developers", "edit")],
        Secrets = ExternalSecretsOperatorTests.BackendOf("aws"),
        Registry = new TeamRegistry.Aws { Host = "registry.example.com", KeyArn = "arn:key", RoleArn = "arn:role" },
        Agent = agent,
        Repositories = ["https://git.example.com/teams/shop"],
        IsProtected = isProtected,
    };

    private static LandingZoneArgs With(TeamRegistry registry) => new()
    {
        Team = "shop",
        Environment = "dev",
        Namespaces = [new LandingNamespace("apps", Samples.QuotaClass)],
        Registry = registry,
    };

    private static Task<ComponentRun> Make(LandingZoneArgs args) => new ComponentRun().Of(run => _ = new LandingZone("zone", args, run.Recorded));
}
