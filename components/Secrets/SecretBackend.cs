using LcncInfra.Components.Charts;
using Pulumi;

namespace LcncInfra.Components.Secrets;

/// <summary>Where secrets are kept, and as whom a cluster reads them: by its workload identity, never by a key.</summary>
public abstract class SecretBackend
{
    private protected SecretBackend()
    {
    }

    /// <summary>Annotations of the account by which the cloud knows it.</summary>
    internal virtual InputMap<string> AccountAnnotations => new();

    /// <summary>The field <c>provider</c> of a store.</summary>
    /// <param name="account">Reference to the account that reads.</param>
    internal abstract Dictionary<string, object> Provider(Dictionary<string, object> account);

    /// <summary>HashiCorp Vault or OpenBao, which trusts accounts of the cluster.</summary>
    public sealed class Vault : SecretBackend
    {
        /// <summary>Address of the server.</summary>
        public required Input<string> Server { get; init; }

        /// <summary>Path of the secrets engine, a key-value store of version 2.</summary>
        public required string Path { get; init; }

        /// <summary>Role of the account.</summary>
        public required Input<string> Role { get; init; }

        /// <summary>Where Vault's trust in this cluster is mounted; each cluster has its own.</summary>
        public required Input<string> MountPath { get; init; }

        internal override Dictionary<string, object> Provider(Dictionary<string, object> account) => ChartValues.Of(("vault", ChartValues.Of(
            ("server", Server),
            ("path", Path),
            ("version", "v2"),
            ("auth", ChartValues.Of(("kubernetes", ChartValues.Of(("mountPath", MountPath), ("role", Role), ("serviceAccountRef", account))))))));
    }

    /// <summary>AWS Secrets Manager, as a role that trusts the cluster's issuer or its pod identities.</summary>
    public sealed class Aws : SecretBackend
    {
        /// <summary>The region.</summary>
        public required Input<string> Region { get; init; }

        /// <summary>ARN of the role.</summary>
        public required Input<string> RoleArn { get; init; }

        internal override InputMap<string> AccountAnnotations => new() { { "eks.amazonaws.com/role-arn", RoleArn } };

        internal override Dictionary<string, object> Provider(Dictionary<string, object> account) => ChartValues.Of(("aws", ChartValues.Of(
            ("service", "SecretsManager"),
            ("region", Region),
            ("auth", ChartValues.Of(("jwt", ChartValues.Of(("serviceAccountRef", account))))))));
    }

    /// <summary>Azure Key Vault, as a managed identity that is federated with the cluster's issuer.</summary>
    public sealed class Azure : SecretBackend
    {
        /// <summary>URL of the vault.</summary>
        public required Input<string> VaultUrl { get; init; }

        /// <summary>The tenant.</summary>
        public required Input<string> TenantId { get; init; }

        /// <summary>Client id of the managed identity.</summary>
        public required Input<string> ClientId { get; init; }

        internal override InputMap<string> AccountAnnotations => new()
        {
            { "azure.workload.identity/client-id", ClientId },
            { "azure.workload.identity/tenant-id", TenantId },
        };

        internal override Dictionary<string, object> Provider(Dictionary<string, object> account) => ChartValues.Of(("azurekv", ChartValues.Of(
            ("authType", "WorkloadIdentity"), ("vaultUrl", VaultUrl), ("tenantId", TenantId), ("serviceAccountRef", account))));
    }

    /// <summary>Google Secret Manager, as a service account that the cluster's account may act as.</summary>
    public sealed class Gcp : SecretBackend
    {
        /// <summary>The project of the secrets.</summary>
        public required Input<string> Project { get; init; }

        /// <summary>E-mail address of the service account.</summary>
        public required Input<string> ServiceAccount { get; init; }

        /// <summary>Name of the cluster.</summary>
        public required Input<string> ClusterName { get; init; }

        /// <summary>Region or zone of the cluster.</summary>
        public required Input<string> ClusterLocation { get; init; }

        internal override InputMap<string> AccountAnnotations => new() { { "iam.gke.io/gcp-service-account", ServiceAccount } };

        internal override Dictionary<string, object> Provider(Dictionary<string, object> account) => ChartValues.Of(("gcpsm", ChartValues.Of(
            ("projectID", Project),
            ("auth", ChartValues.Of(("workloadIdentity", ChartValues.Of(
                ("clusterName", ClusterName), ("clusterLocation", ClusterLocation), ("clusterProjectID", Project), ("serviceAccountRef", account))))))));
    }
}
