using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Tests.Plans;

namespace LcncInfra.Stacks.Tests.Settings;

public sealed class EnvironmentSettingsTests
{
    [Theory]
    [InlineData("LC9400", "controlPlane", "", "Setting 'lcnc-infra:controlPlane' is missing.")]
    [InlineData("LC9400", "agentPassword", "hidden-1", "Setting 'lcnc-infra:agentUsername' is missing.")]
    [InlineData("LC9400", "agentSshKey", "hidden-1", "Setting 'lcnc-infra:agentKnownHosts' is missing.")]
    [InlineData("LC9400", "secretStores", """{"finance-onprem": {"vault": {}}}""", "Setting 'lcnc-infra:secretStores.finance-onprem.vault.server' is missing.")]
    [InlineData("LC9401", "publish", "yes", "Setting 'lcnc-infra:publish' must be a mapping.")]
    [InlineData("LC9401", "publish", """{"direct": "maybe"}""", "Setting 'lcnc-infra:publish.direct' must be true or false.")]
    [InlineData("LC9401", "publish", """{"provider": "nobody"}""", "Setting 'lcnc-infra:publish.provider' must be one of auto, github, gitlab, gitea, azure-devops, none.")]
    [InlineData("LC9401", "facts", """["REGISTRY"]""", "Setting 'lcnc-infra:facts[0]' must be one of ")]
    [InlineData("LC9401", "agents", """{"flux": "fluxcd"}""", "Setting 'lcnc-infra:agents.flux' must be one of argocd, flux, none.")]
    [InlineData("LC9401", "workspaces", """{"sales": "developers"}""", "Setting 'lcnc-infra:workspaces.sales' must be a list.")]
    [InlineData("LC9401", "secretStores", """{"finance-onprem": {"vault": {"server": "https://v"}, "aws": {}}}""", "Setting 'lcnc-infra:secretStores.finance-onprem' must be 'delivered', or a mapping with one of ")]
    [InlineData("LC9402", "publish", """{"direkt": true}""", "Setting 'lcnc-infra:publish.direkt' is not known")]
    [InlineData("LC9402", "charts", """{"fluxcd": {}}""", "Setting 'lcnc-infra:charts.fluxcd' is not known")]
    [InlineData("LC9402", "kubeconfig", "x", "Setting 'lcnc-infra:kubeconfig' is not known")]
    [InlineData("LC9403", "agents", """{"argocd": "argocd", "flux": "flux", "fleet": "none"}""", "Setting 'lcnc-infra:agents.fleet' is about a reconciler that the environment does not have.")]
    [InlineData("LC9403", "workspaces", """{"marketing": []}""", "Setting 'lcnc-infra:workspaces.marketing' is about a workspace that the environment does not have.")]
    [InlineData("LC9403", "landingZones", """[{"team": "marketing"}]""", "Setting 'lcnc-infra:landingZones[0].team' is about a workspace that the environment does not have.")]
    [InlineData("LC9403", "landingZones", """[{"team": "sales", "clusterTypes": ["moon"]}]""", "Setting 'lcnc-infra:landingZones[0].clusterTypes' is about a ClusterType that the environment does not have.")]
    [InlineData("LC9403", "landingZones", """[{"team": "sales", "namespaces": {"tools": "tiny"}}]""", "Setting 'lcnc-infra:landingZones[0].namespaces.tools' is about a QuotaClass that the environment does not have.")]
    [InlineData("LC9401", "landingZones", """[{"team": "sales", "namespaces": {"Tools": "team-tools"}}]""", "Setting 'lcnc-infra:landingZones[0].namespaces.Tools' must be called so that 'sales-NAME' is the name of a namespace.")]
    [InlineData("LC9403", "landingZones", """[{"team": "sales", "registry": true}]""", "Setting 'lcnc-infra:landingZones[0].registry' is about a project of the Registry that the environment does not have.")]
    [InlineData("LC9403", "scalingIdentities", """{"moon": {"aws": {"roleArn": "arn:role"}}}""", "Setting 'lcnc-infra:scalingIdentities.moon' is about a cluster or ClusterType that the environment does not have.")]
    [InlineData("LC9403", "pullNamespaces", """{"moon": ["apps"]}""", "Setting 'lcnc-infra:pullNamespaces.moon' is about a cluster or ClusterType that the environment does not have.")]
    [InlineData("LC9400", "scalingIdentities", """{"sales-cloud": {"azure": {"clientId": "c"}}}""", "Setting 'lcnc-infra:scalingIdentities.sales-cloud.azure.tenantId' is missing.")]
    [InlineData("LC9401", "scalingIdentities", """{"sales-cloud": {"vault": {}}}""", "Setting 'lcnc-infra:scalingIdentities.sales-cloud' must be a mapping with one of aws, azure, gcp.")]
    [InlineData("LC9404", "agents", """{"argocd": "argocd"}""", "nothing says which one its reconciler 'flux' writes for.")]
    [InlineData("LC9405", "secretStores", """{"edge-warehouse-hamburg": "delivered", "sales-cloud": "delivered"}""", "Cluster 'finance-dev-1' has the capability 'secret-store'")]
    [InlineData("LC9406", "kubeconfigs", """{"finance-dev-1": "hidden-1", "hamburg-dev-1": "hidden-2"}""", "Setting 'lcnc-infra:kubeconfigs' is a secret, and stands in the file as it is.")]
    [InlineData("LC9408", "environment", "dev", "Cluster 'finance-dev-1' exists already, and the stack has no access to it: 'lcnc-infra:kubeconfigs' has no 'finance-dev-1'.")]
    public async Task What_is_wrong_is_said_with_the_key(string code, string key, string value, string message)
    {
        var run = await PlanRun.OfAsync(PlanRun.SettingsOf("dev", (key, value)));

        var finding = run.Findings.First(f => f.Code == code && f.Message.Contains(message, StringComparison.Ordinal));
        Assert.NotNull(finding.Hint);
        Assert.Equal(finding.Severity == Severity.Error, run.Planned is null);
        Assert.DoesNotContain(run.Findings, f => $"{f.Message}{f.Hint}".Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_repository_is_read_in_one_way()
    {
        var run = await PlanRun.OfAsync(PlanRun.SettingsOf(
            "dev", ("agentUsername", "reader"), ("agentPassword", "hidden-1"), ("agentSshKey", "hidden-2"), ("agentKnownHosts", "git.example.com ssh-ed25519 AAAA")));

        Assert.Equal("LC9409", Assert.Single(run.Findings, f => f.Severity == Severity.Error).Code);
    }

    [Fact]
    public async Task A_store_of_a_cloud_needs_an_identity_on_a_cluster_outside_of_it()
    {
        var run = await PlanRun.OfAsync(PlanRun.SettingsOf("dev", ("secretStores", """
            {"finance-onprem": {"aws": {"region": "eu-central-1"}}, "edge-warehouse-hamburg": "delivered", "sales-cloud": "delivered"}
            """)));

        Assert.Contains(run.Findings, f => f.Message.Contains("LC9407", StringComparison.Ordinal) && f.Message.Contains("cluster 'finance-dev-1'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secret_that_is_no_mapping_is_not_shown()
    {
        var run = await PlanRun.OfAsync(PlanRun.SettingsOf("dev", ("kubeconfigs", "hidden: [1")));

        Assert.Null(run.Planned);
        Assert.Contains(run.Findings, f => f.Code == "LC9401" && f.Message == "Setting 'lcnc-infra:kubeconfigs' must be a mapping.");
        Assert.DoesNotContain(run.Findings, f => f.Message.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_names_the_line_of_the_file()
    {
        var settings = PlanRun.SettingsOf("dev", ("agents", "[]"));

        var run = await PlanRun.OfAsync(settings);

        Assert.Contains(run.Findings, f => f.Code == "LC9401" && f.At.File == "Pulumi.dev.yaml" && f.At == settings.Places["lcnc-infra:agents"]);
    }
}
