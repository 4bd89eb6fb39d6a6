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
    /// <summary>The type of a secret that opens a registry.</summary>
    public const string Type = "kubernetes.io/dockerconfigjson";

    private const string Key = ".dockerconfigjson";

    /// <summary>Makes the secrets.</summary>
    public static void Make(LocationScope scope, (ClusterPull Pull, PullIdentity.PullSecret Identity) of, PullAccount account)
    {
        // A secret whatever the program gave: the engine must know it as one.
        var config = Output.CreateSecret(Output.Tuple(account.Host, account.Username.ToOutput(), account.Password.ToOutput()).Apply(a => ConfigOf(a.Item1, a.Item2, a.Item3)));
        if (of.Identity.Operator is { } copying)
        {
            _ = new CopiedPullSecret(scope.Name($"pull-{of.Pull.Cluster}"), (of.Identity, copying), config, scope.Parent);
        }

        foreach (var space in of.Identity.Namespaces)
        {
            _ = new Secret(
                scope.Name($"pull-{of.Pull.Cluster}-{space}"),
                ArgsOf(new ObjectMetaArgs { Name = of.Identity.SecretName, Namespace = space }, config),
                new CustomResourceOptions { Parent = scope.Parent, Provider = of.Identity.Cluster });
        }
    }

    /// <summary>The secret that opens a registry.</summary>
    public static SecretArgs ArgsOf(ObjectMetaArgs metadata, Output<string> config) => new() { Metadata = metadata, Type = Type, StringData = { [Key] = config } };

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
