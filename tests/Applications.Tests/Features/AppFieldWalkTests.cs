using System.Text.Json.Nodes;
using LcncInfra.Applications.Generation;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Applications.Tests.Features;

/// <summary>No field of an app is dead: taken away or changed, each changes what is generated, or is reported.</summary>
public sealed class AppFieldWalkTests
{
    // What Kubernetes knows of every object, and nothing here reads; and backups that are always reported.
    private static readonly string[] NotWalked = ["apiVersion", "kind", "metadata", "status", "spec.data.redis.backup", "spec.data.rabbitmq.backup"];

    // Other values: words of closed choices, and endings that leave most texts what they are.
    private static readonly string[] Words =
    [
        "citizen", "low", "production", "development", "medium", "canary", "argo-rollouts", "high-risk", "PreferNoSchedule", "hour", "service", "sunday", "azure", "kata", "cron", "node-red",
        "UTC", "12:30", "5Gi", "7h", "30 4 * * *", "75", "1s",
    ];

    private static readonly string[] Endings = ["x", "1", "/x", "2", "e"];

    public static TheoryData<int> Apps => new(Enumerable.Range(0, FullApps.All.Count));

    [Theory]
    [MemberData(nameof(Apps))]
    public void Every_field_that_is_taken_away_or_changed_shows(int index)
    {
        var (app, rest) = Split(FullApps.All[index]);
        var before = Output($"{app.ToJsonString()}\n{rest}");
        Assert.NotNull(before);

        // The class of an environment says which images it takes: AppReaderTests.What_does_not_fit_is_reported.
        var places = Places(app["spec"], ["spec"]).Where(at => at[^1] is not "class").ToList();
        var dead = places.Where(at => IsSame([With(app, at, null)])).Select(at => $"{Text(at)} taken away")
            .Concat(places.Where(at => At(app, at) is JsonValue).Where(at => IsSame(Others((JsonValue)At(app, at)!).Select(other => With(app, at, other))))
                .Select(at => $"{Text(at)} changed"))
            .ToList();

        Assert.Empty(dead);

        // Of what is not accepted, nothing shows: at least one that is accepted has to differ.
        bool IsSame(IEnumerable<string> texts)
        {
            var accepted = 0;
            foreach (var output in texts.Select(text => Output($"{text}\n{rest}")).OfType<string>())
            {
                if (output != before || ++accepted == 3)
                {
                    return output == before;
                }
            }

            return accepted > 0;
        }
    }

    [Fact]
    public void Every_field_of_the_schema_is_written_by_one_of_the_apps()
    {
        var schema = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Of("schemas", "kinds", "LowCodeApp.json")))!;
        var written = FullApps.All.SelectMany(text => Paths(Split(text).App, string.Empty)).ToHashSet(StringComparer.Ordinal);

        var missing = SchemaPaths(schema, string.Empty)
            .Where(p => !NotWalked.Any(n => p == n || p.StartsWith($"{n}.", StringComparison.Ordinal)) && !p.Contains(".overrides", StringComparison.Ordinal))
            .Where(p => !written.Contains(p));

        Assert.Empty(missing);
    }

    /// <summary>What is generated of an app; <see langword="null"/> if an error is reported.</summary>
    private static string? Output(string text)
    {
        var (app, findings) = AppText.Read(text);
        return app is null || findings.Any(f => f.Severity == Severity.Error)
            ? null
            : string.Concat(AppGenerator.Generate(app, AppOptions.Default with { BundleFiles = ValueMap.Of(("flows.json", "[]")) })
                .OrderBy(f => f.Path.ToString(), StringComparer.Ordinal)
                .Select(f => $"{f.Path}\n{System.Text.Encoding.UTF8.GetString(f.Content.Span)}\n"));
    }

    private static (JsonObject App, string Others) Split(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var (first, rest) = end < 0 ? (text, string.Empty) : (text[..end], text[(end + 1)..]);
        var result = YamlV2Reader.Read(first);
        Assert.Null(result.Error);
        return (Assert.IsType<JsonObject>(GeneratedSet.ToJson(result.Value)), rest);
    }

    private static IEnumerable<object[]> Places(JsonNode? node, object[] at) => node switch
    {
        JsonObject map => map.SelectMany(e => Places(e.Value, [.. at, e.Key]).Prepend([.. at, e.Key])),
        JsonArray list => list.SelectMany((item, i) => Places(item, [.. at, i]).Prepend([.. at, i])),
        _ => [],
    };

    private static JsonNode? At(JsonNode? node, IEnumerable<object> at) => at.Aggregate(node, (n, step) => step is string key ? n?[key] : n?[(int)step]);

    // The app with another value at a place, or with none.
    private static string With(JsonObject app, object[] at, JsonNode? value)
    {
        var copy = app.DeepClone();
        switch (At(copy, at[..^1]), at[^1])
        {
            case (JsonObject map, string key) when value is null:
                map.Remove(key);
                break;
            case (JsonArray list, int index) when value is null:
                list.RemoveAt(index);
                break;
            case (JsonObject map, string key):
                map[key] = value;
                break;
            case (JsonArray list, int index):
                list[index] = value;
                break;
            default:
                break;
        }

        return copy.ToJsonString();
    }

    private static IEnumerable<JsonNode> Others(JsonValue value) =>
        value.TryGetValue<bool>(out var flag) ? [JsonValue.Create(!flag)]
        : value.TryGetValue<long>(out var number) ? [JsonValue.Create(number + 1), JsonValue.Create(number - 1)]
        : Endings.Select(e => value.GetValue<object>() + e).Concat(Words).Where(w => w != value.ToString()).Select(w => (JsonNode)JsonValue.Create(w));

    private static string Text(IEnumerable<object> at) => string.Join('.', at);

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(e => Paths(e.Value, path.Length == 0 ? e.Key : $"{path}.{e.Key}")).Append(path),
        JsonArray list => list.SelectMany(item => Paths(item, $"{path}[]")).Append(path),
        _ => [path],
    };

    private static IEnumerable<string> SchemaPaths(JsonNode? node, string path) =>
        (node?["properties"] as JsonObject ?? []).SelectMany(e => SchemaPaths(e.Value, path.Length == 0 ? e.Key : $"{path}.{e.Key}").Prepend(path.Length == 0 ? e.Key : $"{path}.{e.Key}"))
            .Concat(node?["items"] is JsonObject items ? SchemaPaths(items, $"{path}[]") : [])
            .Concat((node?["anyOf"] as JsonArray ?? []).SelectMany(n => SchemaPaths(n, path)));
}
