using LcncInfra.Catalog.Registries;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Writes the replication rules of Harbor at a location: one for each project and each place that it copies to or from.</summary>
internal static class HarborReplications
{
    // Second, minute, hour, day, month, day of the week.
    private const string Hourly = "0 0 * * * *";

    /// <summary>The rules.</summary>
    public static List<Dictionary<string, object?>> Of(LocationScope scope) => scope.Method switch
    {
        null => [.. scope.Registry.Mirrors.SelectMany(m => ProjectsOf(scope with { Location = m }).Select(p => Push(scope with { Location = m }, p)))],
        MirrorMethod.HarborPull => [.. ProjectsOf(scope).Select(p => Pull(scope, p))],
        _ => [],
    };

    // Of a project that nothing needs there, nothing is copied.
    private static IEnumerable<RegistryProject> ProjectsOf(LocationScope mirror) => mirror.Registry.Projects.Where(p => mirror.NeededOf(p) is not { Count: 0 });

    private static Dictionary<string, object?> Push(LocationScope scope, RegistryProject project)
    {
        var mirror = scope.Location;
        var body = Body($"{mirror.Name}-{project.Name}", Filter(scope, project, string.Empty), Map(("type", "event_based")));
        if (mirror.Provider is RegistryProvider.ArtifactRegistry google)
        {
            // Its repositories are below the project of Google Cloud.
            (body["dest_namespace"], body["dest_namespace_replace_count"]) = (google.Project, 0);
        }

        return Map(("source", null), ("destination", HarborRegistries.LocationOf(mirror.Name)), ("body", body));
    }

    private static Dictionary<string, object?> Pull(LocationScope scope, RegistryProject project)
    {
        var primary = scope.Registry.Primary;
        var google = primary.Provider as RegistryProvider.ArtifactRegistry;
        var body = Body(
            $"{primary.Name}-{project.Name}",
            Filter(scope, project, google is null ? string.Empty : $"{google.Project}/"),
            Map(("type", "scheduled"), ("trigger_settings", Map(("cron", Hourly)))));
        if (google is not null)
        {
            (body["dest_namespace"], body["dest_namespace_replace_count"]) = (project.Name, 2);
        }

        return Map(("source", HarborRegistries.LocationOf(primary.Name)), ("destination", null), ("body", body));
    }

    // Tags never change, so nothing is written over, and nothing is deleted elsewhere because it is deleted here.
    private static Dictionary<string, object?> Body(string name, string filter, Dictionary<string, object?> trigger) => Map(
        ("name", name),
        ("enabled", true),
        ("override", false),
        ("deletion", false),
        ("speed", -1),
        ("filters", new[] { Map(("type", "name"), ("value", filter)) }),
        ("trigger", trigger));

    private static string Filter(LocationScope scope, RegistryProject project, string root)
    {
        var images = scope.NeededOf(project)?.Select(i => i[(project.Name.Length + 1)..]).ToList();
        return $"{root}{project.Name}/{images switch
        {
            null => "**",
            [var only] => only,
            _ => $"{{{string.Join(',', images)}}}",
        }}";
    }

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
}
