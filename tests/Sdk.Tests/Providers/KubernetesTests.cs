using System.Collections.Immutable;
using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Core = Pulumi.Kubernetes.Core.V1;
using Helm = Pulumi.Kubernetes.Helm.V3;
using Kubernetes = Pulumi.Kubernetes;

namespace LcncInfra.Sdk.Tests.Providers;

public sealed class KubernetesTests
{
    [Fact]
    public async Task Objects_have_their_kind_without_being_told()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () => _ = new Core.Namespace("n", new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = "team" } }));

        var inputs = mocks["n"].Inputs;
        Assert.Equal("kubernetes:core/v1:Namespace", mocks["n"].Type);
        Assert.Equal(("v1", "Namespace"), (inputs["apiVersion"], inputs["kind"]));
        Assert.Equal("team", ((ImmutableDictionary<string, object>)inputs["metadata"])["name"]);
    }

    [Fact]
    public async Task Data_of_secrets_are_secret_outputs()
    {
        var seen = new List<string>();
        ResourceTransformation look = args =>
        {
            seen.AddRange((args.Options as CustomResourceOptions)?.AdditionalSecretOutputs ?? []);
            return null;
        };
        await Run.ProgramAsync(new RecordingMocks(), () => _ = new Core.Secret(
            "s", new SecretArgs { StringData = { ["a"] = "b" } }, new() { ResourceTransformations = { look } }));

        Assert.Contains("data", seen);
        Assert.Contains("stringData", seen);
    }

    [Fact]
    public async Task Data_that_are_set_become_secret()
    {
        var args = new SecretArgs { StringData = new InputMap<string> { ["a"] = "b" } };

        Assert.True((await Run.OutputAsync(() => args.StringData.ToOutput())).IsSecret);
    }

    [Fact]
    public async Task A_release_says_that_it_is_compatible_and_needs_a_chart()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () => _ = new Helm.Release("r", new ReleaseArgs
        {
            Chart = "argo-cd",
            Timeout = 300,
            RepositoryOpts = new RepositoryOptsArgs { Repo = "https://example.com" },
            Values = new InputMap<object> { ["a"] = new Dictionary<string, object> { ["b"] = Output.Create("c") } },
            ValueYamlFiles = { new FileAsset("values.yaml") },
        }));

        Assert.Equal("kubernetes:helm.sh/v3:Release", mocks["r"].Type);
        Assert.Equal("true", mocks["r"].Inputs["compat"]);
        Assert.Contains("is required but was not given a value", await Run.FailureAsync(() => _ = new Helm.Release("r", new ReleaseArgs())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_custom_resource_has_the_type_of_its_kind()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () => _ = new Kubernetes.ApiExtensions.CustomResource("c", new CertificateArgs { Spec = { ["secretName"] = "tls" } }));

        Assert.Equal("kubernetes:cert-manager.io/v1:Certificate", mocks["c"].Type);
        Assert.Equal(("cert-manager.io/v1", "Certificate"), (mocks["c"].Inputs["apiVersion"], mocks["c"].Inputs["kind"]));
    }

    [Fact]
    public async Task A_provider_sends_flags_as_JSON()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () => _ = new Kubernetes.Provider("p", new Kubernetes.ProviderArgs { KubeConfig = "k", EnableServerSideApply = true }));

        Assert.Equal("pulumi:providers:kubernetes", mocks["p"].Type);
        Assert.Equal(("k", "true"), (mocks["p"].Inputs["kubeconfig"], mocks["p"].Inputs["enableServerSideApply"]));
    }

    [Fact]
    public async Task A_group_of_manifests_is_made_elsewhere_and_has_no_children()
    {
        var mocks = new RecordingMocks();
        var resources = await Run.ProgramAsync(mocks, () => _ = new Kubernetes.Yaml.V2.ConfigGroup(
            "g", new Kubernetes.Types.Inputs.Yaml.V2.ConfigGroupArgs { Yaml = "kind: List", Objs = new object[] { Output.Create("o"), 1 } }));

        Assert.Equal("kubernetes:yaml/v2:ConfigGroup", Assert.Single(mocks.Resources).Type);
        Assert.Single(resources);
    }

    private sealed class CertificateArgs() : Kubernetes.ApiExtensions.CustomResourceArgs("cert-manager.io/v1", "Certificate")
    {
        [Input("spec")]
        private InputMap<object>? spec;

        public InputMap<object> Spec
        {
            get => spec ??= [];
            set => spec = value;
        }
    }
}
