using LcncInfra.Components.Secrets;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>As whom a cluster pulls.</summary>
public abstract class PullIdentity
{
    private protected PullIdentity()
    {
    }

    /// <summary>The role of a cluster's nodes or pods, for ECR.</summary>
    public sealed class AwsRole : PullIdentity
    {
        /// <summary>Name of the role.</summary>
        public required Input<string> RoleName { get; init; }
    }

    /// <summary>The identity of a cluster's kubelet, for ACR.</summary>
    public sealed class AzurePrincipal : PullIdentity
    {
        /// <summary>Object id of the identity.</summary>
        public required Input<string> PrincipalId { get; init; }
    }

    /// <summary>The service account of a cluster's nodes, for Artifact Registry.</summary>
    public sealed class GoogleAccount : PullIdentity
    {
        /// <summary>E-mail address of the account.</summary>
        public required Input<string> Email { get; init; }
    }

    /// <summary>An account of the registry with a password, for Harbor, and for ACR from outside of Azure; pods find it as a secret of their namespace.</summary>
    public sealed class PullSecret : PullIdentity
    {
        /// <summary>The name of the secret that pods name under <c>imagePullSecrets</c>, unless another one is given.</summary>
        public const string DefaultName = "platform-registry";

        /// <summary>Provider of the cluster.</summary>
        public required ProviderResource Cluster { get; init; }

        /// <summary>Namespaces that get the secret, and are there already.</summary>
        public ValueList<string> Namespaces { get; init; } = [];

        /// <summary>The operator on the cluster that copies the secret into every namespace, also those that come later; <see langword="null"/> for <see cref="Namespaces"/> alone.</summary>
        public ExternalSecretsOperator? Operator { get; init; }

        /// <summary>Name of the secret.</summary>
        public string SecretName { get; init; } = DefaultName;

        /// <summary>The password of the token in ACR, a secret; Harbor's is derived from its key.</summary>
        public Input<string>? Password { get; init; }
    }
}
