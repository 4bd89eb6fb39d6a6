using LcncInfra.Catalog.Registries;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Writes the rules of a project of Harbor: tags that never change, and what goes by itself.</summary>
internal static class HarborRules
{
    private const string Pattern = "**";

    private const string Kind = "doublestar";

    // Second, minute, hour, day, month, day of the week: at night.
    private const string Nightly = "0 30 3 * * *";

    /// <summary>No tag is ever moved or taken away by hand.</summary>
    public static Dictionary<string, object> Immutable() => Map(
        ("disabled", false),
        ("action", "immutable"),
        ("template", "immutable_template"),
        ("tag_selectors", new[] { Selector("matches", extras: null) }),
        ("scope_selectors", Map(("repository", new[] { Selector("repoMatches", extras: null) }))));

    /// <summary>What stays; <see langword="null"/> if everything does. What no rule keeps goes.</summary>
    public static Dictionary<string, object>? Retention(RegistryRetention retention)
    {
        if (retention is { UntaggedDays: null, KeepLast: null })
        {
            return null;
        }

        var rules = new List<object>
        {
            retention.KeepLast is { } images
                ? Rule("latestPushedK", Map(("latestPushedK", images)), isUntagged: false)
                : Rule("always", [], isUntagged: false),
            retention.UntaggedDays is { } days
                ? Rule("nDaysSinceLastPush", Map(("nDaysSinceLastPush", days)), isUntagged: true)
                : Rule("latestPushedK", Map(("latestPushedK", retention.KeepLast ?? 0)), isUntagged: true),
        };
        return Map(
            ("algorithm", "or"),
            ("rules", rules),
            ("trigger", Map(("kind", "Schedule"), ("settings", Map(("cron", Nightly))))),
            ("scope", Map(("level", "project"))));
    }

    private static Dictionary<string, object> Rule(string template, Dictionary<string, object> parameters, bool isUntagged) => Map(
        ("disabled", false),
        ("action", "retain"),
        ("template", template),
        ("params", parameters),
        ("tag_selectors", new[] { Selector("matches", isUntagged ? "{\"untagged\":true}" : "{\"untagged\":false}") }),
        ("scope_selectors", Map(("repository", new[] { Selector("repoMatches", extras: null) }))));

    private static Dictionary<string, object> Selector(string decoration, string? extras)
    {
        var selector = Map(("kind", Kind), ("decoration", decoration), ("pattern", Pattern));
        if (extras is not null)
        {
            selector["extras"] = extras;
        }

        return selector;
    }

    private static Dictionary<string, object> Map(params (string Key, object Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
}
