using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using Pulumi;
using AwsEks = Pulumi.Aws.Eks;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The cluster on EKS whose parts are made.</summary>
/// <param name="Cluster">How its parts are called.</param>
/// <param name="Spec">What the control plane says of it.</param>
internal sealed record EksScope(ClusterScope Cluster, EksProvisioning Spec)
{
    /// <summary>The part of AWS that the region belongs to, as ARNs name it.</summary>
    public string Partition => Spec.Region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn"
        : Spec.Region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov"
        : "aws";

    /// <summary>ARN of a policy that AWS keeps.</summary>
    public string ManagedPolicy(string name) => $"arn:{Partition}:iam::aws:policy/{name}";

    /// <summary>Whom a role trusts: a service of AWS.</summary>
    public static string TrustOf(string service, params string[] actions) => new JsonObject
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(new JsonObject
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["Service"] = service },
            ["Action"] = new JsonArray([.. actions.Select(a => (JsonNode)JsonValue.Create(a))]),
        }),
    }.ToJsonString();

    /// <summary>The issuer of a cluster.</summary>
    public static string IssuerOf(ImmutableArray<AwsEks.Outputs.ClusterIdentity> identities) =>
        identities.SelectMany(i => i.Oidcs).Select(o => o.Issuer).FirstOrDefault() ?? string.Empty;

    /// <summary>A kubeconfig by which whoever uses it logs in with their role.</summary>
    public static Output<string> Kubeconfig(EksScope scope, AwsEks.Cluster cluster) =>
        Output.Tuple(cluster.Name, cluster.Endpoint, cluster.CertificateAuthority).Apply(known => new ExecKubeconfig(known.Item1, known.Item2, known.Item3.Data ?? string.Empty, "aws")
        {
            Arguments = ["eks", "get-token", "--cluster-name", known.Item1, "--region", scope.Spec.Region, "--output", "json"],
            InstallHint = "Install the AWS CLI, and log in with a role that has an access entry of the cluster.",
        }.ToString());
}
