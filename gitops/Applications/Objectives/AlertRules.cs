using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Objectives;

/// <summary>Writes what Prometheus counts and calls for: how quickly the budgets of an app's promises are used up.</summary>
/// <remarks>monitoring.coreos.com/v1 PrometheusRule.</remarks>
internal static class AlertRules
{
    private const string RecordPrefix = "lcnc:objective_bad:ratio_rate";

    /// <summary>The rules; none without promises.</summary>
    public static IEnumerable<AppObject> Of(AppContext app)
    {
        var goals = Goal.Of(app);
        if (goals.Count > 0)
        {
            yield return app.Object("monitoring.coreos.com/v1", "PrometheusRule", app.Name, ("spec", ObjectTree.Map(
                ("groups", ObjectTree.List(goals.Select(g => GroupOf(g, app.Spec.Objectives.WindowDays)))))));
        }
    }

    private static GoMap GroupOf(Goal goal, int days)
    {
        var rates = BurnRate.For(days);
        var records = BurnRate.WindowsOf(rates).Select(window => ObjectTree.Map(
            ("record", RecordPrefix + window),
            ("expr", Metrics.BadRatio(goal, window)),
            ("labels", ObjectTree.Map(("app", goal.App), ("objective", goal.Name)))));
        return ObjectTree.Map(
            ("name", $"{goal.App}-{goal.Name}"),
            ("rules", ObjectTree.List(records.Concat(rates.Select(r => AlertOf(goal, r, days))))));
    }

    private static GoMap AlertOf(Goal goal, BurnRate rate, int days)
    {
        var subject = goal.Promise.Subject is { } name ? $"{(goal.Promise.IsConnector ? "connector" : "route")} {name} of {goal.App}" : goal.App;
        return ObjectTree.Map(
            ("alert", "ObjectiveBurnRate"),
            ("expr", $"{Above(goal, rate, (rate.LongText, days))}\nand\n{Above(goal, rate, (rate.Short, days))}"),
            ("labels", ObjectTree.Map(("app", goal.App), ("objective", goal.Name), ("severity", rate.Severity), ("window", rate.LongText))),
            ("annotations", ObjectTree.Map(
                ("summary", $"The {goal.Kind} of {subject} uses up its budget {rate.FactorText(days)} times as quickly as promised."),
                ("description", string.Create(CultureInfo.InvariantCulture,
                    $"Promise '{goal.Promise.Name}' allows a share of {goal.BudgetText} of bad answers in {days} days; at this rate {rate.Share * 100:0.##} % of it are gone in {rate.LongText}.")))));
    }

    private static string Above(Goal goal, BurnRate rate, (string Window, int Days) over) =>
        $"{RecordPrefix}{over.Window}{{app=\"{goal.App}\",objective=\"{goal.Name}\"}} > ({rate.FactorText(over.Days)} * {goal.BudgetText})";
}
