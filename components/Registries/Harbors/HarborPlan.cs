using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Says what Harbor shall have, in the words of its API (version 2.0), as <c>harbor.py</c> reads it.</summary>
internal static class HarborPlan
{
    /// <summary>The plan as JSON, a secret, because passwords are in it.</summary>
    /// <param name="scope">The location.</param>
    /// <param name="robots">Names and passwords of the robots that pull.</param>
    public static Output<string> Of(LocationScope scope, IReadOnlyList<(string Name, Output<string> Password)> robots)
    {
        var registries = HarborRegistries.Of(scope);
        var secrets = registries.SelectMany(r => new[] { r.Username, r.Password }).Concat(robots.Select(r => r.Password)).Select(o => (Input<string>)o).ToArray();
        return Output.CreateSecret(Output.All(secrets).Apply(values => JsonSerializer.Serialize(Plan(scope, registries, ([.. robots.Select(r => r.Name)], values)))));
    }

    /// <summary>What Harbor shall have for one team: a project whose tags never change, in which groups may push.</summary>
    public static Output<string> OfTeam(string team, IReadOnlyList<string> groups) => Output.CreateSecret(Output.Create(JsonSerializer.Serialize(Map(
        ("mark", $"Kept by the platform's program for {team}."),
        ("projects", new[] { Project(team, registry: null) }),
        ("immutable", new[] { Map(("project", team), ("body", HarborRules.Immutable())) }),
        ("members", groups.Select(g => Map(("project", team), ("body", Member(g)))).ToList())))));

    /// <summary>The robot of a cluster.</summary>
    public static string RobotOf(ClusterPull pull) => $"pull-{pull.Cluster}";

    private static Dictionary<string, object?> Plan(LocationScope scope, IReadOnlyList<HarborRegistry> registries, (ImmutableArray<string> Robots, ImmutableArray<string> Secrets) with)
    {
        string[] projects = [.. scope.Registry.Projects.Select(p => p.Name)];
        string[] upstreams = [.. scope.Upstreams.Select(u => u.Name)];
        return Map(
            ("mark", "Kept by the platform's program."),
            ("configuration", Map(("self_registration", false), ("project_creation_restriction", "adminonly"))),
            ("registries", registries.Index().Select(r => r.Item.Body(with.Secrets[2 * r.Index], with.Secrets[(2 * r.Index) + 1])).ToList()),
            ("projects", projects.Select(p => Project(p, registry: null)).Concat(upstreams.Select(u => Project(u, HarborRegistries.UpstreamOf(u)))).ToList()),
            ("immutable", projects.Select(p => Map(("project", p), ("body", HarborRules.Immutable()))).ToList()),
            ("retention", projects.Select(p => (Project: p, Body: HarborRules.Retention(scope.Registry.Retention))).Where(r => r.Body is not null)
                .Select(r => Map(("project", r.Project), ("body", r.Body))).ToList()),
            ("replications", HarborReplications.Of(scope)),
            ("robots", with.Robots.Index().Select(r => Map(
                ("secret", with.Secrets[(2 * registries.Count) + r.Index]),
                ("body", Robot(r.Item, [.. projects, .. upstreams])))).ToList()));
    }

    // Projects of teams and copies of others alike: nobody pulls without an account, and what comes is scanned.
    private static Dictionary<string, object?> Project(string name, string? registry) => Map(
        ("registry", registry),
        ("body", Map(("project_name", name), ("metadata", Map(("public", "false"), ("auto_scan", "true"), ("auto_sbom_generation", "true"))), ("storage_limit", -1))));

    // Groups come with the tokens of people who sign in by OpenID Connect; a developer pushes and pulls.
    private static Dictionary<string, object?> Member(string group) => Map(("role_id", 2), ("member_group", Map(("group_name", group), ("group_type", 3))));

    private static Dictionary<string, object?> Robot(string name, IEnumerable<string> projects) => Map(
        ("name", name),
        ("level", "system"),
        ("duration", -1),
        ("permissions", projects.Select(p => Map(
            ("kind", "project"), ("namespace", p), ("access", new[] { Map(("resource", "repository"), ("action", "pull")) }))).ToList()));

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
}
