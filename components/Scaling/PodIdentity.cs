using LcncInfra.Components.Charts;
using Pulumi;

namespace LcncInfra.Components.Scaling;

/// <summary>As whom KEDA looks at queues and databases of a cloud: by workload identity, never by a key.</summary>
public abstract class PodIdentity
{
    private protected PodIdentity()
    {
    }

    /// <summary>The field <c>podIdentity</c> of the chart.</summary>
    internal abstract Dictionary<string, object> Values { get; }

    /// <summary>What trigger authentications call it.</summary>
    internal abstract string Provider { get; }

    /// <summary>A role of AWS that trusts the cluster's issuer.</summary>
    public sealed class Aws : PodIdentity
    {
        /// <summary>ARN of the role.</summary>
        public required Input<string> RoleArn { get; init; }

        internal override Dictionary<string, object> Values =>
            ChartValues.Of(("aws", ChartValues.Of(("irsa", ChartValues.Of(("enabled", true), ("roleArn", RoleArn))))));

        internal override string Provider => "aws";
    }

    /// <summary>A managed identity of Azure that is federated with the cluster's issuer.</summary>
    public sealed class Azure : PodIdentity
    {
        /// <summary>Client id of the identity.</summary>
        public required Input<string> ClientId { get; init; }

        /// <summary>The tenant.</summary>
        public required Input<string> TenantId { get; init; }

        internal override Dictionary<string, object> Values =>
            ChartValues.Of(("azureWorkload", ChartValues.Of(("enabled", true), ("clientId", ClientId), ("tenantId", TenantId))));

        internal override string Provider => "azure-workload";
    }

    /// <summary>A service account of Google Cloud that KEDA's account may act as.</summary>
    public sealed class Gcp : PodIdentity
    {
        /// <summary>E-mail address of the service account.</summary>
        public required Input<string> ServiceAccount { get; init; }

        internal override Dictionary<string, object> Values =>
            ChartValues.Of(("gcp", ChartValues.Of(("enabled", true), ("gcpIAMServiceAccount", ServiceAccount))));

        internal override string Provider => "gcp";
    }
}
