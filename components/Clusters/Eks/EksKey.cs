using Pulumi;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>What a cluster on EKS encrypts with.</summary>
/// <param name="SecretsKeyArn">The key of its secrets.</param>
/// <param name="LogsKeyArn">The key of its logs; <see langword="null"/> for CloudWatch's, because nobody knows whether a key that is given lets it in.</param>
internal sealed record EksKey(Output<string> SecretsKeyArn, Output<string>? LogsKeyArn);
