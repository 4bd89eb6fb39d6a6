using System.Collections.Immutable;
using System.Text.Json;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Secrets;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Model.Collections;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;

namespace LcncInfra.Components.Tests.Registries;

public sealed class HarborTests
{
    [Fact]
    public async Task The_chart_is_pinned_and_takes_its_keys_from_a_secret()
    {
        var run = await RegistryRun.Of();

        var release = run["images-hub-harbor-release"].Inputs;
        Assert.Equal(("harbor", "1.19.1", "harbor"), (release["chart"], release["version"], release["namespace"]));
        Assert.Equal("https://registry.example.com", Tree.Map(release, "values")["externalURL"]);
        Assert.Equal("harbor-keys", Tree.Map(release, "values")["existingSecretAdminPassword"]);
        Assert.Equal(true, Tree.Map(release, "values", "internalTLS")["enabled"]);
        Assert.DoesNotContain("not-for-eyes", JsonSerializer.Serialize(release), StringComparison.Ordinal);
        var values = await OutputValue.Of<ImmutableDictionary<string, object>>(((ReleaseArgs)run.Child("images-hub-harbor-release").Args).Values);
        foreach (var (part, account) in new[] { ("registry", "credentials"), ("database", "internal") })
        {
            var owner = Assert.IsType<Dictionary<string, object>>(Assert.IsType<Dictionary<string, object>>(values[part])[account]);
            Assert.True(await OutputValue.IsSecret(Assert.IsType<Output<string>>(owner["password"])));
        }

        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("images-hub-harbor-keys").Args).StringData));
        Assert.Equal("images-hub-harbor", run.Child("images-hub-harbor-release").Parent);
        Assert.Equal((true, true), (run.Child("images-hub-harbor-release").Options.Protect, run.Child("images-hub-harbor-namespace").Options.Protect));
    }

    [Fact]
    public async Task Harbor_is_told_what_to_have_by_a_job_beside_it_whose_plan_is_a_secret()
    {
        var run = await RegistryRun.Of();

        var job = run["images-hub-harbor-configuration"];
        Assert.Equal("kubernetes:batch/v1:Job", job.Type);
        var pod = Tree.Map(job.Inputs, "spec", "template", "spec");
        Assert.Equal((true, false), (Tree.Map(pod, "securityContext")["runAsNonRoot"], pod["automountServiceAccountToken"]));
        Assert.Contains("images-hub-harbor-release", await run.Child("images-hub-harbor-configuration").DependsOnAsync());
        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("images-hub-harbor-plan").Args).StringData));
        Assert.DoesNotContain("password", JsonSerializer.Serialize(Tree.Map(job.Inputs, "spec", "template", "metadata")), StringComparison.Ordinal);
        Assert.Contains("def main", (string)Tree.Map(run["images-hub-harbor-script"].Inputs, "data")["harbor.py"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_pushes_each_project_to_each_mirror()
    {
        using var plan = await PlanOf();

        var rules = plan.RootElement.GetProperty("replications").EnumerateArray().ToList();
        Assert.Equal(["frankfurt-shop", "frankfurt-sales", "dublin-shop", "dublin-sales", "belgium-shop", "belgium-sales"], rules.Select(r => r.GetProperty("body").GetProperty("name").GetString()));
        Assert.All(rules, r => Assert.Equal("event_based", r.GetProperty("body").GetProperty("trigger").GetProperty("type").GetString()));
        Assert.Equal(("shop/**", "location-frankfurt"), (Filter(rules[0]), rules[0].GetProperty("destination").GetString()));
        Assert.Equal(("contoso-platform", 0), (rules[4].GetProperty("body").GetProperty("dest_namespace").GetString(), rules[4].GetProperty("body").GetProperty("dest_namespace_replace_count").GetInt32()));
    }

    [Fact]
    public async Task A_mirror_gets_what_the_cluster_types_that_pull_from_it_must_have_and_all_where_that_is_not_known_of_each()
    {
        using var plan = await PlanOf(args => new MirroredRegistryArgs
        {
            Environment = args.Environment,
            Registry = args.Registry,
            Places = args.Places,
            Credentials = args.Credentials,
            ClusterTypes = ValueMap.Of(("aws", "frankfurt"), ("azure", "dublin"), ("edge", "dublin"), ("google", "belgium")),
            Images = [new("aws", ["shop/web", "elsewhere/web"]), new("azure", ["shop/web"]), new("google", ["sales/web"])],
        });

        // Declared repositories go everywhere; of a project without any, and that nothing needs, nothing is copied.
        Assert.Equal(
            ["frankfurt-shop shop/{approvals/api,web}", "dublin-shop shop/**", "dublin-sales sales/**", "belgium-shop shop/approvals/api", "belgium-sales sales/web"],
            plan.RootElement.GetProperty("replications").EnumerateArray().Select(r => $"{r.GetProperty("body").GetProperty("name").GetString()} {Filter(r)}"));
    }

    [Fact]
    public async Task An_operator_on_the_cluster_copies_the_pull_secret_into_every_namespace()
    {
        var run = await new ComponentRun().Answering("images-dublin-registry", ("loginServer", "contosoplatform.azurecr.io")).Of(r =>
        {
            var cluster = new Pulumi.Kubernetes.Provider("ship-1");
            var secrets = new ExternalSecretsOperator(
                "secrets",
                new ExternalSecretsOperatorArgs { Backend = new SecretBackend.Vault { Server = "https://vault.example.com", Path = "prod", Role = "reader", MountPath = "ship-1" } },
                new ComponentResourceOptions { Provider = cluster });
            var identity = new PullIdentity.PullSecret { Cluster = cluster, Operator = secrets };
            _ = new MirroredRegistry("images", RegistryRun.With(RegistryDocument.Args(RegistryDocument.Load(RegistryDocument.Text).Catalog), new ClusterPull("ship-1", "ship", identity)), r.Recorded);
        });

        var children = run.Children.Where(c => c.Parent == "images-hub-pull-ship-1").ToList();
        Assert.Equal(7, children.Count);
        Assert.All(children, c => Assert.Equal("ship-1", c.Provider ?? run.Child("images-hub-pull-ship-1").Provider));
        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("images-hub-pull-ship-1-secret").Args).StringData));
        var copies = Tree.Map(run["images-hub-pull-ship-1-copies"].Inputs, "spec");
        Assert.Equal(("platform-registry", "kubernetes.io/dockerconfigjson"), (Tree.Map(copies, "externalSecretSpec", "target")["name"], Tree.Map(copies, "externalSecretSpec", "target", "template")["type"]));
        Assert.Equal("NotIn", Tree.List(Tree.List(copies["namespaceSelectors"])[0]["matchExpressions"])[0]["operator"]);
        Assert.Equal("platform-registry", Tree.Map(run["images-hub-pull-ship-1-store"].Inputs, "spec", "provider", "kubernetes")["remoteNamespace"]);
        Assert.Contains("secrets", await run.Child("images-hub-pull-ship-1-store").DependsOnAsync());
        Assert.DoesNotContain("not-for-eyes", JsonSerializer.Serialize(copies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_has_private_projects_whose_tags_never_change_and_copies_of_upstreams()
    {
        using var plan = await PlanOf();

        var projects = plan.RootElement.GetProperty("projects").EnumerateArray().ToDictionary(p => p.GetProperty("body").GetProperty("project_name").GetString()!, p => p);
        Assert.Equal(["docker-hub", "gitlab", "sales", "shop"], projects.Keys.Order(StringComparer.Ordinal));
        Assert.All(projects.Values, p => Assert.Equal("false", p.GetProperty("body").GetProperty("metadata").GetProperty("public").GetString()));
        Assert.Equal(("upstream-docker-hub", JsonValueKind.Null), (projects["docker-hub"].GetProperty("registry").GetString(), projects["shop"].GetProperty("registry").ValueKind));
        Assert.Equal(["shop", "sales"], plan.RootElement.GetProperty("immutable").EnumerateArray().Select(i => i.GetProperty("project").GetString()));
        Assert.Equal(["latestPushedK", "nDaysSinceLastPush"], plan.RootElement.GetProperty("retention")[0].GetProperty("body").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("template").GetString()));
    }

    [Fact]
    public async Task Each_cluster_has_a_robot_of_its_own_that_pulls_by_a_secret_of_its_namespaces()
    {
        ComponentRun? made = null;
        using var plan = await PlanOf(args => RegistryRun.With(args, Ship("ship-1"), Ship("ship-2")), run => made = run);

        var robots = plan.RootElement.GetProperty("robots").EnumerateArray().ToList();
        Assert.Equal(["pull-ship-1", "pull-ship-2"], robots.Select(r => r.GetProperty("body").GetProperty("name").GetString()));
        var passwords = robots.Select(r => r.GetProperty("secret").GetString()!).ToList();
        Assert.NotEqual(passwords[0], passwords[1]);
        Assert.All(passwords, p => Assert.True(p.Length is >= 8 and <= 128 && p.Any(char.IsAsciiLetterUpper) && p.Any(char.IsAsciiLetterLower) && p.Any(char.IsAsciiDigit)));
        Assert.All(robots[0].GetProperty("body").GetProperty("permissions").EnumerateArray(), p => Assert.Equal("pull", p.GetProperty("access")[0].GetProperty("action").GetString()));

        var run = Assert.IsType<ComponentRun>(made);
        var secret = (string)Tree.Map(run["images-hub-pull-ship-1-platform"].Inputs, "stringData")[".dockerconfigjson"];
        Assert.Equal(passwords[0], JsonDocument.Parse(secret).RootElement.GetProperty("auths").GetProperty("registry.example.com").GetProperty("password").GetString());
        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("images-hub-pull-ship-1-platform").Args).StringData));
        Assert.Equal("ship-1", run.Child("images-hub-pull-ship-1-platform").Provider);

        static ClusterPull Ship(string name) => new(name, "ship", new PullIdentity.PullSecret { Cluster = new Pulumi.Kubernetes.Provider(name), Namespaces = ["platform"] });
    }

    [Fact]
    public async Task A_mirror_fetches_hourly_what_a_primary_of_another_kind_has()
    {
        using var plan = await PlanOf(text: """
            apiVersion: lcncinfra.io/v1alpha1
            kind: Registry
            metadata: {name: platform}
            spec:
              primary: {name: frankfurt, region: europe-west3, credentials: google-push, artifactRegistry: {project: contoso-platform}}
              mirrors:
                - {name: hub, region: on-prem, harbor: {cluster: hub-1, host: registry.example.com}}
              projects: [{name: shop}]
            """);

        var rule = plan.RootElement.GetProperty("replications")[0];
        Assert.Equal(("contoso-platform/shop/**", "location-frankfurt"), (Filter(rule), rule.GetProperty("source").GetString()));
        Assert.Equal(("shop", 2), (rule.GetProperty("body").GetProperty("dest_namespace").GetString(), rule.GetProperty("body").GetProperty("dest_namespace_replace_count").GetInt32()));
        Assert.Equal("scheduled", rule.GetProperty("body").GetProperty("trigger").GetProperty("type").GetString());
        Assert.Equal("google-password", plan.RootElement.GetProperty("registries")[0].GetProperty("credential").GetProperty("access_secret").GetString());
    }

    [Fact]
    public async Task A_short_key_and_unknown_credentials_are_refused_in_a_sentence()
    {
        var shortKey = await Assert.ThrowsAnyAsync<Exception>(() => RegistryRun.Of(args =>
        {
            args.Places["hub"] = new RegistryPlace.Harbor { AdminPassword = "a", Key = "short", Issuer = "platform" };
            return args;
        }));
        var unknown = await Assert.ThrowsAsync<RunException>(() => RegistryRun.Of(args =>
        {
            args.Credentials.Remove("azure-push");
            return args;
        }));

        Assert.Contains("must have 32 characters or more", shortKey.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'short'", shortKey.Message, StringComparison.Ordinal);
        Assert.Contains("names credentials 'azure-push'", unknown.Message, StringComparison.Ordinal);
    }

    private static string? Filter(JsonElement rule) => rule.GetProperty("body").GetProperty("filters")[0].GetProperty("value").GetString();

    private static async Task<JsonDocument> PlanOf(Func<MirroredRegistryArgs, MirroredRegistryArgs>? change = null, Action<ComponentRun>? seen = null, string text = RegistryDocument.Text)
    {
        var run = await new ComponentRun().Answering("images-dublin-registry", ("loginServer", "contosoplatform.azurecr.io")).Of(r =>
        {
            var args = RegistryDocument.Args(RegistryDocument.Load(text).Catalog);
            _ = new MirroredRegistry("images", change?.Invoke(args) ?? args, r.Recorded);
        });
        seen?.Invoke(run);
        return JsonDocument.Parse((string)Tree.Map(run["images-hub-harbor-plan"].Inputs, "stringData")["plan.json"]);
    }
}
