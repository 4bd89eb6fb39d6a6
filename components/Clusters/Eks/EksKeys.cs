using System.Text.Json.Nodes;
using Pulumi;
using Kms = Pulumi.Aws.Kms;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The key of a cluster on EKS.</summary>
internal static class EksKeys
{
    private const int DaysUntilDeletion = 30;

    /// <summary>Makes the key, or takes the one that is there; the result is its ARN.</summary>
    public static Output<string> Create(EksScope scope)
    {
        if (scope.Spec.Key.Given is { } given)
        {
            return Output.Create(given);
        }

        var names = scope.Cluster;
        var key = new Kms.Key(
            names.Name("key"),
            new Kms.KeyArgs
            {
                Description = $"Secrets and logs of cluster {names.PhysicalName}",
                EnableKeyRotation = true,
                RotationPeriodInDays = scope.Spec.Key.RotationDays,
                DeletionWindowInDays = DaysUntilDeletion,
                Policy = PolicyFor(scope),
                Tags = names.Tags,
            },
            names.Kept());
        _ = new Kms.Alias(names.Name("key"), new Kms.AliasArgs { Name = $"alias/lcncinfra-{names.PhysicalName}", TargetKeyId = key.KeyId }, names.Part());
        return key.Arn;
    }

    // Policies of the account decide who may use it; beside them, only CloudWatch for logs of this account.
    private static string PolicyFor(EksScope scope) => new JsonObject
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(
            new JsonObject
            {
                ["Sid"] = "Account",
                ["Effect"] = "Allow",
                ["Principal"] = new JsonObject { ["AWS"] = $"arn:{scope.Partition}:iam::{scope.Spec.Account}:root" },
                ["Action"] = "kms:*",
                ["Resource"] = "*",
            },
            new JsonObject
            {
                ["Sid"] = "Logs",
                ["Effect"] = "Allow",
                ["Principal"] = new JsonObject { ["Service"] = $"logs.{scope.Spec.Region}.amazonaws.com" },
                ["Action"] = new JsonArray("kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"),
                ["Resource"] = "*",
                ["Condition"] = new JsonObject
                {
                    ["ArnLike"] = new JsonObject { ["kms:EncryptionContext:aws:logs:arn"] = $"arn:{scope.Partition}:logs:{scope.Spec.Region}:{scope.Spec.Account}:*" },
                },
            }),
    }.ToJsonString();
}
