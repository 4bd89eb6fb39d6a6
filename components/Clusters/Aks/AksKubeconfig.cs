using System.Text;
using Pulumi;
using Pulumi.AzureNative.ContainerService;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>How a cluster on AKS is reached.</summary>
/// <param name="Endpoint">URL of its API server.</param>
/// <param name="Kubeconfig">A kubeconfig by which whoever uses it logs in with their Entra identity.</param>
internal sealed record AksKubeconfig(Output<string> Endpoint, Output<string> Kubeconfig)
{
    // The application that stands for all API servers of AKS in Entra.
    private const string ServerApplication = "6dae42f8-4368-4678-94ff-3960e28e3630";

    /// <summary>Asks Azure where the server is and who signed its certificate; nothing else of its answer is used.</summary>
    public static AksKubeconfig Of(AksScope scope, ManagedCluster cluster)
    {
        var answer = ListManagedClusterUserCredentials.Invoke(
            new ListManagedClusterUserCredentialsInvokeArgs { ResourceGroupName = scope.ResourceGroup, ResourceName = cluster.Name, Format = "exec" },
            new InvokeOptions { Parent = scope.Cluster.Component });
        var text = Output.CreateSecret(answer.Apply(a => Encoding.UTF8.GetString(Convert.FromBase64String(a.Kubeconfigs[0].Value))));
        var server = Output.Unsecret(text.Apply(t => KubeconfigReader.FindServer(t, context: null) ?? throw Unreadable(scope)));
        var authority = Output.Unsecret(text.Apply(t => KubeconfigReader.FindAuthority(t) ?? throw Unreadable(scope)));
        var name = scope.Cluster.PhysicalName;
        return new AksKubeconfig(server, Output.Tuple(server, authority).Apply(known => new ExecKubeconfig(name, known.Item1, known.Item2, "kubelogin")
        {
            // Pipelines say AAD_LOGIN_METHOD=workloadidentity in their environment.
            Arguments = ["get-token", "--login", "azurecli", "--server-id", ServerApplication, "--tenant-id", scope.Spec.Tenant],
            InstallHint = "Install kubelogin, and log in with an identity that is in a group of the cluster.",
        }.ToString()));
    }

    private static RunException Unreadable(AksScope scope) => new($"Azure's answer about cluster '{scope.Cluster.Args.Cluster}' names no server.");
}
