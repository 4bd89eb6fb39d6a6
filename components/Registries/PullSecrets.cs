using System.Text;
using System.Text.Json;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace LcncInfra.Components.Registries;

/// <summary>Puts into the namespaces of a cluster what its pods pull with.</summary>
internal static class PullSecrets
{
    private const string Key = ".dockerconfigjson";

    /// <summary>Makes the secrets.</summary>
    public static void Make(LocationScope scope, (ClusterPull Pull, PullIdentity.PullSecret Identity) of, PullAccount account)
    {
        // A secret whatever the program gave: the engine must know it as one.
        var config = Output.CreateSecret(Output.Tuple(account.Host, account.Username.ToOutput(), account.Password.ToOutput()).Apply(a => ConfigOf(a.Item1, a.Item2, a.Item3)));
        foreach (var space in of.Identity.Namespaces)
        {
            _ = new Secret(
                scope.Name($"pull-{of.Pull.Cluster}-{space}"),
                new SecretArgs
                {
                    Metadata = new ObjectMetaArgs { Name = of.Identity.SecretName, Namespace = space },
                    Type = "kubernetes.io/dockerconfigjson",
                    StringData = { [Key] = config },
                },
                new CustomResourceOptions { Parent = scope.Parent, Provider = of.Identity.Cluster });
        }
    }

    private static string ConfigOf(string host, string username, string password) => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["auths"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [host] = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["username"] = username,
                ["password"] = password,
                ["auth"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}")),
            },
        },
    });
}
