using System.Collections.Immutable;
using LcncInfra.Components.Secrets;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Secrets;

public sealed class ExternalSecretsOperatorTests
{
    public static TheoryData<string, string, string> Backends => new()
    {
        { "vault", "vault", "" },
        { "aws", "aws", "eks.amazonaws.com/role-arn" },
        { "azure", "azurekv", "azure.workload.identity/client-id" },
        { "gcp", "gcpsm", "iam.gke.io/gcp-service-account" },
    };

    [Theory, MemberData(nameof(Backends))]
    public async Task The_store_reads_as_the_accounts_workload_identity_and_holds_no_key(string cloud, string provider, string annotation)
    {
        var run = await Install(new ExternalSecretsOperatorArgs { Backend = BackendOf(cloud) });

        var store = run["secrets-store"];
        Assert.Equal("kubernetes:external-secrets.io/v1:ClusterSecretStore", store.Type);
        Assert.Equal("platform", Tree.Map(store.Inputs, "metadata")["name"]);
        Assert.Equal([provider], Tree.Map(store.Inputs, "spec", "provider").Keys);
        var text = TextOf(Tree.Map(store.Inputs, "spec", "provider"));
        Assert.Contains("serviceAccountRef={name=secret-store,namespace=external-secrets}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secretRef", text, StringComparison.Ordinal);
        var metadata = Tree.Map(run["secrets-account"].Inputs, "metadata");
        Assert.Equal(annotation.Length > 0, metadata.ContainsKey("annotations") && Tree.Map(metadata, "annotations").ContainsKey(annotation));
        Assert.Equal(false, run["secrets-account"].Inputs["automountServiceAccountToken"]);
    }

    [Fact]
    public async Task The_store_waits_for_the_operator_and_everything_is_a_child()
    {
        var run = await Install(new ExternalSecretsOperatorArgs { Backend = BackendOf("aws"), Namespaces = new() { ["lcncinfra.io/environment"] = "dev" } });

        Assert.Equal(["secrets-account", "secrets-release"], (await run.Child("secrets-store").DependsOnAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(("external-secrets", "2.0.0"), (run["secrets-release"].Inputs["chart"], run["secrets-release"].Inputs["version"]));
        Assert.All(run.Children.Where(c => c.Name != "secrets"), c => Assert.Equal("secrets", c.Parent));
        var condition = Tree.List(Tree.Map(run["secrets-store"].Inputs, "spec")["conditions"])[0];
        Assert.Equal("dev", Tree.Map(condition, "namespaceSelector", "matchLabels")["lcncinfra.io/environment"]);
    }

    // The chart refuses the one without the other.
    [Fact]
    public async Task Secrets_are_pushed_nowhere_and_their_kinds_are_not_there()
    {
        var values = Tree.Map((await Install(new ExternalSecretsOperatorArgs { Backend = BackendOf("aws") }))["secrets-release"].Inputs, "values");

        Assert.Equal((false, false), (values["processPushSecret"], values["processClusterPushSecret"]));
        Assert.Equal((false, false), (Tree.Map(values, "crds")["createPushSecret"], Tree.Map(values, "crds")["createClusterPushSecret"]));
    }

    internal static SecretBackend BackendOf(string cloud) => cloud switch
    {
        "vault" => new SecretBackend.Vault { Server = "https://vault.example.com", Path = "kv", Role = "reader", MountPath = "cluster-1" },
        "aws" => new SecretBackend.Aws { Region = "eu-central-1", RoleArn = "arn:aws:iam::123456789012:role/secrets" },
        "azure" => new SecretBackend.Azure { VaultUrl = "https://v.vault.azure.net", TenantId = "tenant", ClientId = "client" },
        _ => new SecretBackend.Gcp { Project = "p", ServiceAccount = "s@p.iam.gserviceaccount.com", ClusterName = "c", ClusterLocation = "europe-west3" },
    };

    private static string TextOf(object value) => value is ImmutableDictionary<string, object> map
        ? $"{{{string.Join(',', map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}={TextOf(e.Value)}"))}}}"
        : $"{value}";

    private static Task<ComponentRun> Install(ExternalSecretsOperatorArgs args) =>
        new ComponentRun().Of(run => _ = new ExternalSecretsOperator("secrets", args, run.Recorded));
}
