using System.Text.Json;
using Pulumi;
using Authorization = Pulumi.AzureNative.Authorization;
using Aws = Pulumi.Aws;
using Gcp = Pulumi.Gcp;
using ManagedIdentity = Pulumi.AzureNative.ManagedIdentity;

namespace LcncInfra.Components.Secrets;

/// <summary>As whom the store of one cluster reads: an identity that trusts one account of the operator there, can read and nothing else, and has no key.</summary>
public sealed class SecretStoreIdentity : ComponentResource
{
    private const string Subject = $"system:serviceaccount:{ExternalSecretsOperator.Space}:{ExternalSecretsOperator.Account}";

    // The role 'Key Vault Secrets User', which is the same in every tenant.
    private const string SecretsUser = "4633458b-17de-408a-874b-0445c86b69e6";

    // Google allows 6 to 30 letters.
    private const int LongestAccount = 30;

    /// <summary>Makes the identity.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">The cloud and what may be read.</param>
    /// <param name="options">Options of the component; its provider is the cloud's.</param>
    /// <exception cref="ArgumentException">A vault's id is none.</exception>
    public SecretStoreIdentity(string name, SecretStoreIdentityArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:secrets:SecretStoreIdentity", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        Identity = args switch
        {
            SecretStoreIdentityArgs.Aws aws => Make(aws),
            SecretStoreIdentityArgs.Azure azure => Make(azure),
            SecretStoreIdentityArgs.Gcp gcp => Make(gcp),
            _ => throw new ArgumentException($"{args.GetType().Name} is of no cloud that has identities here.", nameof(args)),
        };
        RegisterOutputs();
    }

    /// <summary>What a store calls it: an ARN, a client id, an address.</summary>
    [Output("identity")]
    public Output<string> Identity { get; private set; }

    private CustomResourceOptions Child => new() { Parent = this };

    private Output<string> Make(SecretStoreIdentityArgs.Aws args)
    {
        var invoke = new InvokeOptions { Parent = this };
        var partition = Aws.GetPartition.Invoke(options: invoke).Apply(p => p.Partition);
        var account = Aws.GetCallerIdentity.Invoke(options: invoke).Apply(i => i.AccountId);
        var issuer = args.Issuer.Apply(i => i.Replace("https://", string.Empty, StringComparison.Ordinal));
        var role = new Aws.Iam.Role(
            $"{GetResourceName()}-role",
            new Aws.Iam.RoleArgs
            {
                Description = $"Secrets of environment {args.Environment} for cluster {args.Cluster}",
                AssumeRolePolicy = Output.Tuple(partition, account, issuer).Apply(known => Trust(known.Item1, known.Item2, known.Item3)),
                Tags = { ["lcncinfra.io/environment"] = args.Environment, ["lcncinfra.io/cluster"] = args.Cluster },
            },
            Child);
        _ = new Aws.Iam.RolePolicy(
            $"{GetResourceName()}-read",
            new Aws.Iam.RolePolicyArgs
            {
                Role = role.Name,
                Policy = Output.Tuple(partition, account, (args.KeyArn ?? string.Empty).ToOutput())
                    .Apply(known => Reading($"arn:{known.Item1}:secretsmanager:*:{known.Item2}:secret:{args.Environment}/*", known.Item3)),
            },
            Child);
        return role.Arn;
    }

    private static string Trust(string partition, string account, string issuer) => Policy(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["Effect"] = "Allow",
        ["Action"] = "sts:AssumeRoleWithWebIdentity",
        ["Principal"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["Federated"] = $"arn:{partition}:iam::{account}:oidc-provider/{issuer}" },
        ["Condition"] = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal)
        {
            ["StringEquals"] = new(StringComparer.Ordinal) { [$"{issuer}:aud"] = "sts.amazonaws.com", [$"{issuer}:sub"] = Subject },
        },
    });

    private static string Reading(string secrets, string key)
    {
        var read = Allow(["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"], secrets);
        return key.Length == 0 ? Policy(read) : Policy(read, Allow(["kms:Decrypt"], key));
    }

    private static Dictionary<string, object> Allow(string[] actions, string resource) =>
        new(StringComparer.Ordinal) { ["Effect"] = "Allow", ["Action"] = actions, ["Resource"] = resource };

    private static string Policy(params Dictionary<string, object>[] statements) => JsonSerializer.Serialize(
        new Dictionary<string, object>(StringComparer.Ordinal) { ["Version"] = "2012-10-17", ["Statement"] = statements });

    private Output<string> Make(SecretStoreIdentityArgs.Azure args)
    {
        // /subscriptions/ID/resourceGroups/NAME/providers/Microsoft.KeyVault/vaults/NAME
        var segments = args.VaultId.Split('/');
        if (segments is not ["", "subscriptions", var subscription, _, var group, "providers", _, "vaults", _])
        {
            throw new ArgumentException($"'{args.VaultId}' is no resource id of a vault.", nameof(args));
        }

        var identity = new ManagedIdentity.UserAssignedIdentity(
            $"{GetResourceName()}-identity",
            new ManagedIdentity.UserAssignedIdentityArgs
            {
                ResourceName = $"{args.Environment}-{args.Cluster}-secrets",
                ResourceGroupName = group,
                Tags = { ["lcncinfra.io_environment"] = args.Environment, ["lcncinfra.io_cluster"] = args.Cluster },
            },
            Child);
        _ = new ManagedIdentity.FederatedIdentityCredential(
            $"{GetResourceName()}-trust",
            new ManagedIdentity.FederatedIdentityCredentialArgs
            {
                FederatedIdentityCredentialResourceName = args.Cluster,
                ResourceGroupName = group,
                ResourceName = identity.Name,
                Issuer = args.Issuer,
                Subject = Subject,
                Audiences = { "api://AzureADTokenExchange" },
            },
            Child);
        _ = new Authorization.RoleAssignment(
            $"{GetResourceName()}-read",
            new Authorization.RoleAssignmentArgs
            {
                Scope = args.VaultId,
                RoleDefinitionId = $"/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/{SecretsUser}",
                PrincipalId = identity.PrincipalId,
                PrincipalType = Authorization.PrincipalType.ServicePrincipal,
            },
            Child);
        return identity.ClientId;
    }

    private Output<string> Make(SecretStoreIdentityArgs.Gcp args)
    {
        var account = new Gcp.ServiceAccount.Account(
            $"{GetResourceName()}-account",
            new Gcp.ServiceAccount.AccountArgs
            {
                Project = args.Project,
                AccountId = AccountOf(args.Cluster),
                DisplayName = $"Secrets of environment {args.Environment} for cluster {args.Cluster}",
            },
            Child);
        _ = new Gcp.ServiceAccount.IAMMember(
            $"{GetResourceName()}-trust",
            new Gcp.ServiceAccount.IAMMemberArgs
            {
                ServiceAccountId = account.Name,
                Role = "roles/iam.workloadIdentityUser",
                Member = $"serviceAccount:{args.Project}.svc.id.goog[{ExternalSecretsOperator.Space}/{ExternalSecretsOperator.Account}]",
            },
            Child);
        _ = new Gcp.Projects.IAMMember(
            $"{GetResourceName()}-read",
            new Gcp.Projects.IAMMemberArgs
            {
                Project = args.Project,
                Role = "roles/secretmanager.secretAccessor",
                Member = Output.Format($"serviceAccount:{account.Email}"),
                Condition = new Gcp.Projects.Inputs.IAMMemberConditionArgs
                {
                    Title = $"secrets-of-{args.Environment}",
                    Expression = $"resource.name.extract('/secrets/{{name}}/').startsWith('{args.Environment}-')",
                },
            },
            Child);
        return account.Email;
    }

    private static string AccountOf(string cluster)
    {
        const string Suffix = "-secrets";
        return $"{cluster[..Math.Min(cluster.Length, LongestAccount - Suffix.Length)].TrimEnd('-')}{Suffix}";
    }
}
