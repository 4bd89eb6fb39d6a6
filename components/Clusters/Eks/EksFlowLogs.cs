using System.Text.Json.Nodes;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Iam;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>Who talked to whom in a network that is made.</summary>
internal static class EksFlowLogs
{
    /// <summary>Writes it down for as long as the logs of the control plane.</summary>
    public static void Create(EksScope scope, Vpc vpc, Output<string> key)
    {
        var names = scope.Cluster;
        var group = new LogGroup(
            names.Name("flows"),
            new LogGroupArgs { Name = $"/aws/vpc/{names.PhysicalName}/flows", RetentionInDays = scope.Spec.RetentionDays, KmsKeyId = key, Tags = names.Tags },
            names.Kept());
        var role = new Role(
            names.Name("flows"),
            new RoleArgs { AssumeRolePolicy = EksScope.TrustOf("vpc-flow-logs.amazonaws.com", "sts:AssumeRole"), Tags = names.Tags },
            names.Part());
        _ = new RolePolicy(names.Name("flows"), new RolePolicyArgs { Role = role.Id, Policy = group.Arn.Apply(PolicyFor) }, names.Part());
        _ = new FlowLog(
            names.Name("flows"),
            new FlowLogArgs { VpcId = vpc.Id, TrafficType = "ALL", LogDestination = group.Arn, IamRoleArn = role.Arn, MaxAggregationInterval = 60, Tags = names.Tags },
            names.Part());
    }

    private static string PolicyFor(string group) => new JsonObject
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(new JsonObject
        {
            ["Effect"] = "Allow",
            ["Action"] = new JsonArray("logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"),
            ["Resource"] = new JsonArray(group, $"{group}:*"),
        }),
    }.ToJsonString();
}
