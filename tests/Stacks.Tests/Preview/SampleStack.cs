using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Kubernetes = Pulumi.Kubernetes;

namespace LcncInfra.Stacks.Tests.Preview;

/// <summary>A stack with one of everything that a preview shows.</summary>
public sealed class SampleStack : Stack
{
    public SampleStack(StackOptions options)
        : base(options)
    {
        var password = new Config().RequireSecret("password");
        var provider = new Kubernetes.Provider("edge", new Kubernetes.ProviderArgs { KubeConfig = Output.Format($"password: {password}") });
        var team = new Team("sales", provider);
        _ = new Secret(
            "login",
            new SecretArgs
            {
                Metadata = new ObjectMetaArgs { Name = "login", Namespace = team.Namespace, Labels = { ["tier"] = "1" } },
                StringData = { ["password"] = password, ["script"] = "one\ntwo" },
            },
            new CustomResourceOptions { Provider = provider, DependsOn = { team }, Protect = true });
        Created = team.Namespace;
    }

    [Output]
    public Output<string> Created { get; private set; }

    private sealed class Team : ComponentResource
    {
        public Team(string name, ProviderResource provider)
            : base("test:index:Team", name, new ComponentResourceOptions { Provider = provider, Protect = true })
        {
            var created = new Namespace(
                name,
                new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = name, Annotations = { ["note"] = new string('x', 150) } } },
                new CustomResourceOptions { Parent = this, ImportId = "sales-before" });
            Namespace = created.Status.Apply(status => status.Phase);
            RegisterOutputs();
        }

        [Output("namespace")]
        public Output<string> Namespace { get; private set; }
    }
}
