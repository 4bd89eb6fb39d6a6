using System.Text.Json;
using LcncInfra.Components.Secrets;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Secrets;

public sealed class SecretStoreIdentityTests
{
    private const string Subject = "system:serviceaccount:external-secrets:secret-store";

    private const string Vault = "/subscriptions/s-1/resourceGroups/secrets/providers/Microsoft.KeyVault/vaults/sales";

    [Fact]
    public async Task A_role_of_AWS_trusts_one_account_of_the_cluster_and_reads_secrets_of_the_environment()
    {
        var run = await Make(new SecretStoreIdentityArgs.Aws
        {
            Environment = "dev",
            Cluster = "sales-1",
            Issuer = "https://oidc.eks.eu-west-1.amazonaws.com/id/A1",
            KeyArn = "arn:aws:kms:eu-west-1:123456789012:key/k",
        });

        var trust = Statements(run["identity-role"].Inputs["assumeRolePolicy"])[0];
        Assert.Equal("arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A1", trust.GetProperty("Principal").GetProperty("Federated").GetString());
        var condition = trust.GetProperty("Condition").GetProperty("StringEquals");
        Assert.Equal(Subject, condition.GetProperty("oidc.eks.eu-west-1.amazonaws.com/id/A1:sub").GetString());
        Assert.Equal("sts.amazonaws.com", condition.GetProperty("oidc.eks.eu-west-1.amazonaws.com/id/A1:aud").GetString());
        var reading = Statements(run["identity-read"].Inputs["policy"]);
        Assert.Equal(["arn:aws:secretsmanager:*:123456789012:secret:dev/*", "arn:aws:kms:eu-west-1:123456789012:key/k"], reading.Select(s => s.GetProperty("Resource").GetString()));
        Assert.All(reading.SelectMany(s => s.GetProperty("Action").EnumerateArray()), a => Assert.Matches("^(secretsmanager:(Get|Describe)|kms:Decrypt$)", a.GetString()));
        Assert.All(run.Children.Where(c => c.Name != "identity"), c => Assert.Equal("identity", c.Parent));
    }

    [Fact]
    public async Task An_identity_of_Azure_is_federated_with_the_issuer_and_reads_one_vault()
    {
        var run = await Make(new SecretStoreIdentityArgs.Azure { Environment = "dev", Cluster = "sales-2", Issuer = "https://issuer.example.com", VaultId = Vault });

        var trust = run["identity-trust"].Inputs;
        Assert.Equal(("https://issuer.example.com", Subject), (trust["issuer"], trust["subject"]));
        Assert.Equal(["api://AzureADTokenExchange"], Tree.Texts(trust["audiences"]));
        var read = run["identity-read"].Inputs;
        Assert.Equal((Vault, "principal-1"), (read["scope"], read["principalId"]));
        Assert.EndsWith("/4633458b-17de-408a-874b-0445c86b69e6", (string)read["roleDefinitionId"], StringComparison.Ordinal);
        Assert.Equal("secrets", run["identity-identity"].Inputs["resourceGroupName"]);
    }

    [Fact]
    public async Task An_account_of_Google_Cloud_is_acted_as_by_one_account_and_reads_secrets_of_the_environment()
    {
        var run = await Make(new SecretStoreIdentityArgs.Gcp { Environment = "dev", Cluster = "a-cluster-with-a-very-long-name", Project = "sales" });

        Assert.Equal("a-cluster-with-a-very-secrets", run["identity-account"].Inputs["accountId"]);
        Assert.Equal("serviceAccount:sales.svc.id.goog[external-secrets/secret-store]", run["identity-trust"].Inputs["member"]);
        var read = run["identity-read"].Inputs;
        Assert.Equal(("roles/secretmanager.secretAccessor", "serviceAccount:reader@sales.iam"), (read["role"], read["member"]));
        Assert.Equal("resource.name.extract('/secrets/{name}/').startsWith('dev-')", Tree.Map(read, "condition")["expression"]);
    }

    [Fact]
    public async Task What_is_no_id_of_a_vault_is_refused() => Assert.Contains(
        "'sales' is no resource id of a vault.",
        (await Assert.ThrowsAsync<Pulumi.RunException>(() => Make(new SecretStoreIdentityArgs.Azure { Environment = "dev", Cluster = "c", Issuer = "https://i", VaultId = "sales" }))).Message,
        StringComparison.Ordinal);

    private static List<JsonElement> Statements(object policy) => [.. JsonDocument.Parse((string)policy).RootElement.GetProperty("Statement").EnumerateArray()];

    private static Task<ComponentRun> Make(SecretStoreIdentityArgs args) => new ComponentRun()
        .Answering("identity-identity", ("principalId", "principal-1"), ("clientId", "client-1"))
        .Answering("identity-account", ("email", "reader@sales.iam"), ("name", "projects/sales/serviceAccounts/reader"))
        .AnsweringCall("aws:index/getPartition:getPartition", ("partition", "aws"))
        .AnsweringCall("aws:index/getCallerIdentity:getCallerIdentity", ("accountId", "123456789012"))
        .Of(run => _ = new SecretStoreIdentity("identity", args, run.Recorded));
}
