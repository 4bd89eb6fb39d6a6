using System.Globalization;
using System.Text.RegularExpressions;
using LcncInfra.Resources.Plans;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Tests.Plans;

public sealed class PlanChangeTests : IDisposable
{
    private const string Workload = "workloads/approvals/workload.yaml";

    private readonly TemporaryFolder _folder = new();

    public PlanChangeTests()
    {
        var example = RepositoryRoot.Of("examples", "sales-approvals");
        foreach (var file in Directory.EnumerateFiles(example, "*.yaml", SearchOption.AllDirectories))
        {
            _folder.Write(Path.GetRelativePath(example, file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    // Whatever a preview without the engine can know is known, as all is in a preview after the first update.
    private StackSettings Settings => PlanRun.SettingsOf("prod", ("controlPlane", _folder.Path), ("facts", """["SECRET_STORE"]"""));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Another_version_of_a_workload_changes_exactly_one_resource()
    {
        var before = await PlanRun.OfAsync(Settings);
        Change(Workload, text => text.Replace("branch: prod", "branch: prod-2", StringComparison.Ordinal));
        var after = await PlanRun.OfAsync(Settings);

        var changed = Assert.Single(after.Plan.Resources.Except(before.Plan.Resources));
        Assert.Equal(("command:local:Command", "gitops-publish"), (changed.Type, changed.Name));
        var old = Assert.Single(before.Plan.Resources.Except(after.Plan.Resources));
        Assert.Equal(old.Urn, changed.Urn);
        Assert.Equal(["triggers"], changed.Inputs.Entries.Except(old.Inputs.Entries).Select(e => e.Name));
        Assert.StartsWith("sha256:", TriggerOf(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_no_manifest_changes_no_resource()
    {
        var before = await PlanRun.OfAsync(Settings);
        Change(Workload, text => $"# Nobody deploys a comment.\n{text}");
        var after = await PlanRun.OfAsync(Settings);

        Assert.Equal(before.Plan.Resources, after.Plan.Resources);
    }

    [Fact]
    public async Task The_number_of_resources_and_of_calls_does_not_grow_with_the_number_of_manifests()
    {
        var before = await PlanRun.OfAsync(Settings);
        Change(Workload, text => text.Replace("    deploymentTargets:\n", $"    deploymentTargets:\n{string.Concat(Enumerable.Range(1, 40).Select(TargetText))}", StringComparison.Ordinal));
        var after = await PlanRun.OfAsync(Settings);

        Assert.Equal(before.Plan.Resources.Count, after.Plan.Resources.Count);
        Assert.Equal(before.Planned?.CallCount, after.Planned?.CallCount);
        Assert.NotEqual(TriggerOf(Publication(before)), TriggerOf(Publication(after)));
    }

    [Fact]
    public async Task An_environment_without_a_repository_publishes_nothing_and_has_no_agents()
    {
        File.Delete(_folder.Of("prod", "gitops-repo.yaml"));

        var run = await PlanRun.OfAsync(Settings);

        Assert.Contains(run.Findings, f => f.Code == "LC9410");
        Assert.DoesNotContain(run.Plan.Resources, r => r.Type.StartsWith("command:", StringComparison.Ordinal) || r.Type.StartsWith("lcncinfra:agents:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cluster_that_says_nothing_of_provisioning_is_left_alone()
    {
        Change("prod/clusters/finance-onprem.yaml", text => text.Replace("provisioning:", "#", StringComparison.Ordinal).Replace("    existing:", "#", StringComparison.Ordinal).Replace("      oidcIssuer:", "#", StringComparison.Ordinal));

        var run = await PlanRun.OfAsync(Settings);

        Assert.DoesNotContain(run.Plan.Resources, r => r.Name.StartsWith("finance-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Agents_read_a_private_repository_with_a_secret_that_nobody_sees()
    {
        var run = await PlanRun.OfAsync(PlanRun.SettingsOf(
            "prod", ("controlPlane", _folder.Path), ("agentUsername", "reader"), ("agentPassword", "hidden-1")));

        var secrets = run.Plan.Resources.Where(r => r.Name.EndsWith("-credentials", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(secrets);
        Assert.All(secrets, s => Assert.IsType<PlannedValue.Secret>(s.Inputs.Find("stringData")));
        Assert.DoesNotContain("hidden", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_gets_a_landing_zone_on_the_clusters_that_settings_name()
    {
        _folder.Write("prod/quotas.yaml", """
            apiVersion: lcncinfra.io/v1alpha1
            kind: QuotaClass
            metadata:
              name: small
            spec:
              hard: {requests.cpu: "2", pods: "10"}
            """);

        var run = await PlanRun.OfAsync(PlanRun.SettingsOf("prod", ("controlPlane", _folder.Path), ("landingZones", """
            [{"team": "sales", "clusterTypes": ["finance-onprem"], "namespaces": {"sandbox": "small"}, "groups": {"sales-operators": "view"}, "agent": true}]
            """)));

        var zones = run.Plan.Resources.Where(r => r.Type == "lcncinfra:landing-zones:LandingZone").ToList();
        Assert.Equal(["finance-prod-1-sales", "finance-prod-2-sales"], zones.Select(z => z.Name));
        Assert.All(zones, z => Assert.EndsWith("-argocd", Assert.Single(z.DependsOn), StringComparison.Ordinal));
        var space = run.Plan.Resources.Single(r => r.Name == "finance-prod-1-sales-sandbox");
        Assert.True(space.IsProtected);
        Assert.Equal("finance-prod-1-kubernetes", space.Provider);
        Assert.Contains(run.Plan.Resources, r => r.Type.EndsWith(":AppProject", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_registry_is_made_with_the_providers_of_the_clusters_and_its_hosts_are_facts()
    {
        _folder.Write("prod/registry.yaml", """
            apiVersion: lcncinfra.io/v1alpha1
            kind: Registry
            metadata:
              name: platform
            spec:
              primary:
                name: dublin
                region: eu-west-1
                ecr: {account: "333333333333"}
              projects:
                - {name: sales, repositories: [approvals]}
            """);
        var settings = PlanRun.SettingsOf("prod", ("controlPlane", _folder.Path), ("facts", """["REGISTRY_HOST"]"""), ("registryPlaces", """
            {"dublin": {"keyArn": "arn:aws:kms:eu-west-1:333333333333:key/k", "roleArn": "arn:aws:iam::333333333333:role/ecr"}}
            """));

        var run = await PlanRun.OfAsync(settings);

        var repository = Assert.Single(run.Plan.Resources, r => r.Type == "aws:ecr/repository:Repository");
        Assert.Equal(("clusters-aws-333333333333-eu-west-1", true), (repository.Provider, repository.IsProtected));
        Assert.Equal("333333333333.dkr.ecr.eu-west-1.amazonaws.com", Regex.Match(run.Planned?.Publication?.Facts ?? string.Empty, "REGISTRY_HOST: \"?([^\"\n]*)").Groups[1].Value);
    }

    [Fact]
    public async Task A_place_of_a_registry_that_settings_leave_out_is_named()
    {
        _folder.Write("prod/registry.yaml", """
            apiVersion: lcncinfra.io/v1alpha1
            kind: Registry
            metadata:
              name: platform
            spec:
              primary:
                name: dublin
                region: eu-west-1
                ecr: {account: "333333333333"}
              projects:
                - {name: sales, repositories: [approvals]}
            """);

        var run = await PlanRun.OfAsync(Settings);

        Assert.Contains(run.Findings, f => f.Message.Contains("Setting 'lcnc-infra:registryPlaces.dublin.keyArn' is missing.", StringComparison.Ordinal));
    }

    private static string TargetText(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
                - environment: prod
                  labels: {tier: edge}
                  manifests: {repo: https://git.example.com/sales/more, branch: prod, path: more/{{number}}}
                  name: more-{{number}}

        """);

    private static PlannedResource Publication(PlanRun run) => run.Plan.Resources.Single(r => r.Name == "gitops-publish");

    private static string TriggerOf(PlannedResource publication) =>
        Assert.IsType<PlannedValue.Text>(Assert.Single(Assert.IsType<PlannedValue.List>(publication.Inputs.Find("triggers")).Items)).Value;

    private void Change(string file, Func<string, string> change) => _folder.Write(file, change(File.ReadAllText(_folder.Of(file))));
}
