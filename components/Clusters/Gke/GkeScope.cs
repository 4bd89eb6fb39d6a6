using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using Pulumi;
using Pulumi.Gcp.Container;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>The cluster on GKE whose parts are made.</summary>
/// <param name="Names">How its parts are called.</param>
/// <param name="Spec">What the control plane says of it.</param>
internal sealed record GkeScope(ClusterScope Names, GkeProvisioning Spec)
{
    /// <summary>The region that the location is, or is in.</summary>
    public string Region => Spec.Region;

    /// <summary>The pool that identities of workloads are in.</summary>
    public string WorkloadPool => $"{Spec.Project}.svc.id.goog";

    /// <summary>The issuer of the cluster's tokens.</summary>
    public string Issuer => $"https://container.googleapis.com/v1/projects/{Spec.Project}/locations/{Spec.Location}/clusters/{Names.PhysicalName}";

    /// <summary>A kubeconfig by which whoever uses it logs in with their Google identity.</summary>
    public Output<string> Kubeconfig(Cluster cluster) =>
        Output.Tuple(cluster.Endpoint, cluster.MasterAuth).Apply(known => new ExecKubeconfig(Names.PhysicalName, $"https://{known.Item1}", known.Item2.ClusterCaCertificate ?? string.Empty, "gke-gcloud-auth-plugin")
        {
            InstallHint = "Install gke-gcloud-auth-plugin, and log in with an identity that may use the cluster.",
        }.ToString());
}
