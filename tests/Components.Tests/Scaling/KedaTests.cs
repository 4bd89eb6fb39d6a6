using LcncInfra.Components.Scaling;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Scaling;

public sealed class KedaTests
{
    public static TheoryData<string, string, string> Identities => new()
    {
        { "aws", "aws", "aws" },
        { "azure", "azureWorkload", "azure-workload" },
        { "gcp", "gcp", "gcp" },
    };

    [Theory, MemberData(nameof(Identities))]
    public async Task Triggers_of_every_namespace_can_use_the_identity(string cloud, string value, string provider)
    {
        PodIdentity identity = cloud switch
        {
            "aws" => new PodIdentity.Aws { RoleArn = "arn:aws:iam::123456789012:role/keda" },
            "azure" => new PodIdentity.Azure { ClientId = "client", TenantId = "tenant" },
            _ => new PodIdentity.Gcp { ServiceAccount = "keda@p.iam.gserviceaccount.com" },
        };
        var run = await new ComponentRun().Of(r => _ = new Keda("keda", new KedaArgs { Identity = identity }, r.Recorded));

        Assert.Equal([value], Tree.Map(run["keda-release"].Inputs, "values", "podIdentity").Keys);
        Assert.Equal("kubernetes:keda.sh/v1alpha1:ClusterTriggerAuthentication", run["keda-authentication"].Type);
        Assert.Equal(provider, Tree.Map(run["keda-authentication"].Inputs, "spec", "podIdentity")["provider"]);
        Assert.Equal(["keda-release"], await run.Child("keda-authentication").DependsOnAsync());
        Assert.All(run.Children.Where(c => c.Name != "keda"), c => Assert.Equal("keda", c.Parent));
    }

    [Fact]
    public async Task Without_an_identity_there_is_no_authentication_and_secrets_elsewhere_are_not_read()
    {
        var run = await new ComponentRun().Of(r => _ = new Keda("keda", new KedaArgs(), r.Recorded));

        Assert.DoesNotContain(run.Resources, r => r.Name == "keda-authentication");
        Assert.Equal(("keda", "2.17.0"), (run["keda-release"].Inputs["chart"], run["keda-release"].Inputs["version"]));
        Assert.Equal(true, Tree.Map(run["keda-release"].Inputs, "values", "permissions", "operator", "restrict")["secret"]);
    }
}
