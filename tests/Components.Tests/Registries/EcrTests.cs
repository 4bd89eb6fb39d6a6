using System.Text.Json;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.Tests.Registries;

public sealed class EcrTests
{
    [Fact]
    public async Task Repositories_never_change_a_tag_and_are_scanned_encrypted_and_protected()
    {
        var run = await RegistryRun.Of();

        var repository = run["images-frankfurt-shop-approvals-api"];
        Assert.Equal(("aws:ecr/repository:Repository", "shop/approvals/api", "eu-central-1"), (repository.Type, repository.Inputs["name"], repository.Inputs["region"]));
        Assert.Equal(("IMMUTABLE", false), (repository.Inputs["imageTagMutability"], repository.Inputs["forceDelete"]));
        Assert.Equal(true, Tree.Map(repository.Inputs, "imageScanningConfiguration")["scanOnPush"]);
        Assert.Equal("arn:key", Tree.List(repository.Inputs["encryptionConfigurations"])[0]["kmsKey"]);
        Assert.True(run.Child(repository.Name!).Options.Protect);
        Assert.Equal("images", run.Child(repository.Name!).Parent);
    }

    [Fact]
    public async Task Repositories_whose_paths_differ_only_by_what_parts_them_are_different_resources()
    {
        var run = await RegistryRun.Of(text: RegistryDocument.Text.Replace("[approvals/api]", "[api/web, api-web, approvals/api]", StringComparison.Ordinal));

        var made = run.Resources.Where(r => r.Type is "aws:ecr/repository:Repository" or "aws:ecr/lifecyclePolicy:LifecyclePolicy").ToList();
        Assert.Equal(6, made.Count);
        Assert.Distinct(made.Select(r => r.Name));
    }

    [Fact]
    public async Task What_is_made_later_is_made_like_it_and_only_copies_of_others_change_tags()
    {
        var run = await RegistryRun.Of();

        Assert.Equal(("sales", "IMMUTABLE", "arn:role"), Template("sales"));
        Assert.Equal(("docker-hub", "MUTABLE", "arn:role"), Template("docker-hub"));
        Assert.Equal(["CREATE_ON_PUSH", "PULL_THROUGH_CACHE", "REPLICATION"], Tree.Texts(run["images-frankfurt-sales-template"].Inputs["appliedFors"]));

        (object, object, object) Template(string prefix)
        {
            var inputs = run[$"images-frankfurt-{prefix}-template"].Inputs;
            return (inputs["prefix"], inputs["imageTagMutability"], inputs["customRoleArn"]);
        }
    }

    [Fact]
    public async Task Old_images_go_as_the_registry_says()
    {
        var run = await RegistryRun.Of();

        using var policy = JsonDocument.Parse((string)run["images-frankfurt-shop-approvals-api-lifecycle"].Inputs["policy"]);
        var rules = policy.RootElement.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("selection")).Select(s => (s.GetProperty("tagStatus").GetString(), s.GetProperty("countNumber").GetInt32()));
        Assert.Equal([("untagged", 14), ("any", 90)], rules);
    }

    [Fact]
    public async Task An_upstream_is_cached_with_credentials_that_stay_in_the_cloud()
    {
        var run = await RegistryRun.Of();

        var rule = run["images-frankfurt-docker-hub-cache"].Inputs;
        Assert.Equal(("docker-hub", "registry-1.docker.io"), (rule["ecrRepositoryPrefix"], rule["upstreamRegistryUrl"]));
        Assert.EndsWith("ecr-pullthroughcache/reader", (string)rule["credentialArn"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Resources, r => r.Name == "images-frankfurt-gitlab-cache");
    }

    [Fact]
    public async Task A_role_pulls_from_the_projects_and_lets_copies_of_others_come_into_being()
    {
        var run = await RegistryRun.Of(args => RegistryRun.With(args, new ClusterPull("cloud-1", "aws", new PullIdentity.AwsRole { RoleName = "nodes" })));

        var inputs = run["images-frankfurt-pull-cloud-1"].Inputs;
        Assert.Equal("nodes", inputs["role"]);
        using var policy = JsonDocument.Parse((string)inputs["policy"]);
        var statements = policy.RootElement.GetProperty("Statement").EnumerateArray().ToList();
        Assert.Equal("arn:aws:ecr:eu-central-1:123456789012:repository/shop/*", statements[1].GetProperty("Resource")[0].GetString());
        Assert.Equal("arn:aws:ecr:eu-central-1:123456789012:repository/docker-hub/*", Assert.Single(statements[2].GetProperty("Resource").EnumerateArray()).GetString());
        Assert.DoesNotContain("*\"]", statements[2].GetProperty("Action").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_primary_replicates_its_projects_to_mirrors_of_other_regions_and_accounts_that_let_it()
    {
        var run = await RegistryRun.Of(text: """
            apiVersion: lcncinfra.io/v1alpha1
            kind: Registry
            metadata: {name: platform}
            spec:
              primary: {name: frankfurt, region: eu-central-1, ecr: {account: "123456789012"}}
              mirrors:
                - {name: dublin, region: eu-west-1, ecr: {account: "123456789012"}}
                - {name: backup, region: eu-west-1, ecr: {account: "210987654321"}}
              projects: [{name: shop}]
            """);

        var rule = Tree.List(Tree.Map(run["images-frankfurt-replication"].Inputs, "replicationConfiguration")["rules"])[0];
        Assert.Equal([("eu-west-1", "123456789012"), ("eu-west-1", "210987654321")], Tree.List(rule["destinations"]).Select(d => ((string)d["region"], (string)d["registryId"])));
        Assert.Equal("shop/", Tree.List(rule["repositoryFilters"])[0]["filter"]);
        Assert.Equal("aws:ecr/registryPolicy:RegistryPolicy", run["images-backup-replication"].Type);
        Assert.Contains("arn:aws:iam::123456789012:root", (string)run["images-backup-replication"].Inputs["policy"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Resources, r => r.Name == "images-dublin-replication");
    }

    [Fact]
    public async Task Images_that_clusters_must_have_get_their_repositories_ahead()
    {
        var run = await RegistryRun.Of(args => new MirroredRegistryArgs
        {
            Environment = args.Environment,
            Registry = args.Registry,
            Places = args.Places,
            Credentials = args.Credentials,
            ClusterTypes = ValueMap.Of(("aws", "frankfurt")),
            Images = [new("aws", ["shop/checkout", "other/thing"])],
        });

        Assert.Equal("shop/checkout", run["images-frankfurt-shop-checkout"].Inputs["name"]);
        Assert.DoesNotContain(run.Resources, r => r.Name?.Contains("thing", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Each_location_goes_through_its_own_provider()
    {
        var run = new ComponentRun();
        await run.Of(r =>
        {
            var args = RegistryDocument.Args(RegistryDocument.Load(RegistryDocument.Text).Catalog);
            args.Places["frankfurt"] = new RegistryPlace.Ecr { KeyArn = "arn:key", RoleArn = "arn:role", Provider = new Pulumi.Aws.Provider("account-2") };
            _ = new MirroredRegistry("images", args, r.Recorded);
        });

        Assert.Equal("account-2", run.Child("images-frankfurt-scanning").Provider);
        Assert.Null(run.Child("images-dublin-registry").Options.Provider);
    }

    [Fact]
    public async Task A_location_without_a_place_is_refused_in_a_sentence()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => RegistryRun.Of(args =>
        {
            args.Places.Remove("frankfurt");
            return args;
        }));

        Assert.Contains("Location 'frankfurt' of Registry 'platform' is ecr and has no such place", error.Message, StringComparison.Ordinal);
    }
}
