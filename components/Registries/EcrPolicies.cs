using System.Text.Json;
using LcncInfra.Catalog.Registries;

namespace LcncInfra.Components.Registries;

/// <summary>Writes the policies of Amazon ECR.</summary>
internal static class EcrPolicies
{
    private const string Version = "2012-10-17";

    private static readonly string[] Copying = ["ecr:CreateRepository", "ecr:ReplicateImage"];

    /// <summary>What goes by itself; <see langword="null"/> if nothing does.</summary>
    public static string? Lifecycle(RegistryRetention retention)
    {
        var rules = new List<object>();
        if (retention.UntaggedDays is { } days)
        {
            rules.Add(Rule(1, "Images without a tag", Map(("tagStatus", "untagged"), ("countType", "sinceImagePushed"), ("countUnit", "days"), ("countNumber", days))));
        }

        if (retention.KeepLast is { } images)
        {
            rules.Add(Rule(2, "All but the youngest", Map(("tagStatus", "any"), ("countType", "imageCountMoreThan"), ("countNumber", images))));
        }

        return rules.Count == 0 ? null : JsonSerializer.Serialize(Map(("rules", rules)));
    }

    /// <summary>Lets a role pull from projects, and from what is cached, which may come into being by that.</summary>
    public static string Pull((string Region, string Account) registry, IEnumerable<string> projects, IReadOnlyList<string> cached)
    {
        string[] prefixes = [.. projects.Concat(cached).Distinct(StringComparer.Ordinal)];
        var statements = new List<object>
        {
            Allow(["ecr:GetAuthorizationToken"], ["*"]),
            Allow(["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], [.. prefixes.Select(p => Arn(registry, p))]),
        };
        if (cached.Count > 0)
        {
            statements.Add(Allow(["ecr:BatchImportUpstreamImage", "ecr:CreateRepository", "ecr:TagResource"], [.. cached.Select(p => Arn(registry, p))]));
        }

        return JsonSerializer.Serialize(Map(("Version", Version), ("Statement", statements)));
    }

    /// <summary>Lets another account's registry copy into this one.</summary>
    public static string Replication(string from, (string Region, string Account) to) => JsonSerializer.Serialize(Map(
        ("Version", Version),
        ("Statement", new List<object>
        {
            Map(
                ("Sid", "Replication"),
                ("Effect", "Allow"),
                ("Principal", Map(("AWS", $"arn:{Partition(to.Region)}:iam::{from}:root"))),
                ("Action", Copying),
                ("Resource", new[] { Arn(to, "*") })),
        })));

    private static Dictionary<string, object> Rule(int priority, string description, Dictionary<string, object> selection) => Map(
        ("rulePriority", priority), ("description", description), ("selection", selection), ("action", Map(("type", "expire"))));

    private static Dictionary<string, object> Allow(string[] actions, string[] resources) => Map(("Effect", "Allow"), ("Action", actions), ("Resource", resources));

    private static string Arn((string Region, string Account) registry, string prefix) =>
        $"arn:{Partition(registry.Region)}:ecr:{registry.Region}:{registry.Account}:repository/{(prefix == "*" ? prefix : $"{prefix}/*")}";

    private static string Partition(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn" : region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov" : "aws";

    private static Dictionary<string, object> Map(params (string Key, object Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
}
