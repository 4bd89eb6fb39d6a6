using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Objectives;

/// <summary>Writes a dashboard of Grafana, as a ConfigMap that its sidecar finds by a label.</summary>
internal static class Dashboard
{
    private const int Width = 12;

    private const int Height = 8;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>The dashboard: a row for each promise, with the share of bad answers and the number of requests.</summary>
    public static AppObject Of(AppContext app)
    {
        var goals = Goal.Of(app);
        var panels = goals.SelectMany((goal, row) => new[]
        {
            Panel(2 * row, (0, row), $"{goal.Name}: share of bad answers", [(Metrics.BadRatio(goal, "5m"), "bad"), (goal.BudgetText, "budget")]),
            Panel((2 * row) + 1, (Width, row), $"{goal.Name}: requests in a second", [(Metrics.All(goal, "5m"), "requests")]),
        });
        var dashboard = new JsonObject
        {
            ["uid"] = $"lcnc-{app.Name}"[..Math.Min(40, app.Name.Length + 5)],
            ["title"] = $"App {app.Name}",
            ["tags"] = new JsonArray("lcnc", app.App.Owner),
            ["timezone"] = "utc",
            ["schemaVersion"] = 39,
            ["refresh"] = "1m",
            ["time"] = new JsonObject { ["from"] = "now-6h", ["to"] = "now" },
            ["panels"] = new JsonArray([.. panels]),
        };
        var config = app.Object("v1", "ConfigMap", $"{app.Name}-dashboard", ("data", ObjectTree.Map(($"{app.Name}.json", dashboard.ToJsonString(Indented) + "\n"))));
        return config with { Labels = ValueMap.Of([.. config.Labels, KeyValuePair.Create("grafana_dashboard", "1")]) };
    }

    private static JsonObject Panel(int id, (int X, int Row) place, string title, (string Query, string Legend)[] queries) => new()
    {
        ["id"] = id + 1,
        ["type"] = "timeseries",
        ["title"] = title,
        ["datasource"] = new JsonObject { ["type"] = "prometheus" },
        ["gridPos"] = new JsonObject { ["h"] = Height, ["w"] = Width, ["x"] = place.X, ["y"] = place.Row * Height },
        ["targets"] = new JsonArray([.. queries.Select((q, i) => new JsonObject
        {
            ["refId"] = ((char)('A' + i)).ToString(),
            ["expr"] = q.Query,
            ["legendFormat"] = q.Legend,
        })]),
    };
}
