using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;
using Pulumi;

namespace LcncInfra.Components.Tests.Registries;

public sealed class ImageAdmissionTests
{
    [Fact]
    public async Task Only_images_of_the_registry_with_a_signature_run()
    {
        var run = await Install(RegistryDocument.Text);

        var values = Tree.Map(run["admission-release"].Inputs, "values", "webhook");
        Assert.Equal(("policy-controller", "0.10.6"), (run["admission-release"].Inputs["chart"], run["admission-release"].Inputs["version"]));
        Assert.Equal(("deny", "Fail"), (Tree.Map(values, "configData")["no-match-policy"], values["failurePolicy"]));
        Assert.Contains("kube-system", Tree.Texts(Tree.List(Tree.Map(values, "namespaceSelector")["matchExpressions"])[0]["values"]));
        Assert.Contains("agents", Tree.Texts(Tree.List(Tree.Map(values, "namespaceSelector")["matchExpressions"])[0]["values"]));

        var policy = run["admission-signed"];
        Assert.Equal("kubernetes:policy.sigstore.dev/v1beta1:ClusterImagePolicy", policy.Type);
        var spec = Tree.Map(policy.Inputs, "spec");
        Assert.Equal("enforce", spec["mode"]);
        Assert.Equal(["registry.example.com/shop/**", "registry.example.com/sales/**"], Tree.List(spec["images"]).Select(i => i["glob"]));
        var authorities = Tree.List(spec["authorities"]);
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----", (string)Tree.Map(authorities[0], "key")["data"], StringComparison.Ordinal);
        Assert.Equal("a@example.com", Tree.List(Tree.Map(authorities[1], "keyless")["identities"])[0]["subject"]);
        Assert.Equal("^b@.*$", Tree.List(Tree.Map(authorities[2], "keyless")["identities"])[0]["subjectRegExp"]);
        Assert.All(run.Children.Where(c => c.Name != "admission"), c => Assert.Equal("admission", c.Parent));
        Assert.Contains("admission-release", await run.Child("admission-signed").DependsOnAsync());
    }

    [Fact]
    public async Task Copies_of_upstreams_run_only_where_they_are_trusted()
    {
        Assert.DoesNotContain((await Install(RegistryDocument.Text)).Resources, r => r.Name == "admission-upstreams");

        var spec = Tree.Map((await Install(RegistryDocument.Text.Replace("host: docker.io", "host: docker.io\n      trusted: true", StringComparison.Ordinal)))["admission-upstreams"].Inputs, "spec");
        Assert.Equal(["registry.example.com/docker-hub/**"], Tree.List(spec["images"]).Select(i => i["glob"]));
        Assert.Equal("pass", Tree.Map(Tree.List(spec["authorities"])[0], "static")["action"]);
    }

    [Fact]
    public async Task A_warning_stops_nothing()
    {
        var run = await Install(RegistryDocument.Text.Replace("admission: enforce", "admission: warn", StringComparison.Ordinal));

        var values = Tree.Map(run["admission-release"].Inputs, "values", "webhook");
        Assert.Equal(("warn", "Ignore", "warn"), (Tree.Map(values, "configData")["no-match-policy"], values["failurePolicy"], Tree.Map(run["admission-signed"].Inputs, "spec")["mode"]));
    }

    // Its namespace refuses pods that do not say so, also the one that cleans up when it goes.
    [Theory]
    [InlineData("webhook")]
    [InlineData("leasescleanup")]
    public async Task Its_pods_say_that_they_are_restricted(string part)
    {
        var context = Tree.Map((await Install(RegistryDocument.Text))["admission-release"].Inputs, "values", part, "podSecurityContext");

        Assert.Equal((true, false), (context["runAsNonRoot"], context["allowPrivilegeEscalation"]));
        Assert.Equal("RuntimeDefault", Tree.Map(context, "seccompProfile")["type"]);
        Assert.Equal(["ALL"], Tree.Texts(Tree.Map(context, "capabilities")["drop"]));
    }

    [Fact]
    public async Task A_registry_that_asks_for_no_signatures_is_refused_in_a_sentence()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Install(RegistryDocument.Text.Replace("  admission: enforce\n", string.Empty, StringComparison.Ordinal)));

        Assert.Contains("Registry 'platform' has no 'admission'", error.Message, StringComparison.Ordinal);
    }

    private static Task<ComponentRun> Install(string text)
    {
        var registry = RegistryDocument.Load(text).Catalog.Registries[0].Value;
        return new ComponentRun().Of(run => _ = new ImageAdmission(
            "admission",
            new ImageAdmissionArgs { Registry = registry, Roots = ["registry.example.com"], ExemptNamespaces = ["agents"] },
            run.Recorded));
    }
}
