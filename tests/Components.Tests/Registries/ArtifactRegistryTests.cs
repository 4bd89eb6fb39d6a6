using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Registries;

public sealed class ArtifactRegistryTests
{
    [Fact]
    public async Task Each_project_has_a_repository_that_never_changes_a_tag()
    {
        var run = await RegistryRun.Of();

        var inputs = run["images-belgium-shop"].Inputs;
        Assert.Equal(("shop", "DOCKER", "STANDARD_REPOSITORY", "europe-west3"), (inputs["repositoryId"], inputs["format"], inputs["mode"], inputs["location"]));
        Assert.Equal((true, "keys/images"), (Tree.Map(inputs, "dockerConfig")["immutableTags"], inputs["kmsKeyName"]));
        Assert.Equal(["delete-untagged", "keep-last", "delete-others"], Tree.List(inputs["cleanupPolicies"]).Select(p => p["id"]));
        Assert.Equal("1209600s", Tree.Map(Tree.List(inputs["cleanupPolicies"])[0], "condition")["olderThan"]);
        Assert.True(run.Child("images-belgium-shop").Options.Protect);
        Assert.Equal("images", run.Child("images-belgium-shop").Parent);
    }

    [Fact]
    public async Task An_upstream_is_a_remote_repository_and_all_are_one_in_which_projects_go_first()
    {
        var run = await RegistryRun.Of();

        var remote = Tree.Map(run["images-belgium-docker-hub"].Inputs, "remoteRepositoryConfig");
        Assert.Equal("DOCKER_HUB", Tree.Map(remote, "dockerRepository")["publicRepository"]);
        Assert.Equal("projects/contoso-platform/secrets/reader/versions/1", Tree.Map(remote, "upstreamCredentials", "usernamePasswordCredentials")["passwordSecretVersion"]);
        var policies = Tree.List(Tree.Map(run["images-belgium-all"].Inputs, "virtualRepositoryConfig")["upstreamPolicies"]);
        Assert.Equal([("shop", 100.0), ("sales", 100.0), ("docker-hub", 10.0)], policies.Select(p => ((string)p["id"], (double)p["priority"])));
    }

    [Fact]
    public async Task A_cluster_reads_each_repository_as_its_nodes_account()
    {
        var run = await RegistryRun.Of(args => RegistryRun.With(args, new ClusterPull("cloud-3", "google", new PullIdentity.GoogleAccount { Email = "nodes@contoso.iam.gserviceaccount.com" })));

        var inputs = run["images-belgium-shop-pull-cloud-3"].Inputs;
        Assert.Equal(("roles/artifactregistry.reader", "serviceAccount:nodes@contoso.iam.gserviceaccount.com"), (inputs["role"], inputs["member"]));
        Assert.Contains(run.Resources, r => r.Name == "images-belgium-docker-hub-pull-cloud-3");
    }

    [Fact]
    public async Task A_mirror_of_another_Artifact_Registry_fetches_what_is_pulled()
    {
        var run = await RegistryRun.Of(text: """
            apiVersion: lcncinfra.io/v1alpha1
            kind: Registry
            metadata: {name: platform}
            spec:
              primary: {name: frankfurt, region: europe-west3, artifactRegistry: {project: contoso-platform}}
              mirrors:
                - {name: oregon, region: us-west1, artifactRegistry: {project: contoso-america}}
              projects: [{name: shop}]
            """);

        var copy = run["images-oregon-shop"].Inputs;
        Assert.Equal(("REMOTE_REPOSITORY", "contoso-america"), (copy["mode"], copy["project"]));
        Assert.Equal("projects/contoso-platform/locations/europe-west3/repositories/shop", Tree.Map(copy, "remoteRepositoryConfig", "commonRepository")["uri"]);
    }
}
