namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>Flows that tests go.</summary>
internal static class SalesFlows
{
    private const string Head = "apiVersion: lcncinfra.io/v1alpha1\nkind: PromotionFlow\nmetadata: {name: sales}\nspec:\n  environments:\n";

    private const string Deployed = "{name: deployed, deployment: {states: [Synced], failedStates: [Failed], whenNothingReports: wait}}";

    /// <summary>One after the other, as each is deployed.</summary>
    public static string Chain { get; } = Head
        + $"    - {{name: dev, leave: [{Deployed}]}}\n"
        + $"    - {{name: qa, after: [dev], leave: [{Deployed}]}}\n"
        + $"    - {{name: prod, after: [qa], rollback: onFailure, leave: [{Deployed}]}}\n";

    /// <summary>The same, by pull requests.</summary>
    public static string Proposing { get; } = Head
        + $"    - {{name: dev, publish: proposal, leave: [{Deployed}]}}\n"
        + $"    - {{name: qa, publish: proposal, after: [dev], leave: [{Deployed}]}}\n"
        + $"    - {{name: prod, publish: proposal, after: [qa], rollback: onFailure, leave: [{Deployed}]}}\n";

    /// <summary>Checks stand behind dev, and before qa.</summary>
    public static string Checked { get; } = Head
        + "    - {name: dev, leave: [{name: ci, checks: {required: [e2e]}}]}\n"
        + $"    - {{name: qa, after: [dev], enter: [{{name: reviewed, checks: {{required: [review]}}}}], leave: [{Deployed}]}}\n";

    /// <summary>People and the calendar stand before prod.</summary>
    public static string Guarded { get; } = Head
        + $"    - {{name: dev, leave: [{Deployed}]}}\n"
        + "    - name: prod\n      after: [dev]\n      enter:\n"
        + "        - {name: people, approvals: {by: ['*@example.com']}}\n"
        + "        - {name: hours, window: {timeZone: Europe/Berlin, open: [{days: [Monday, Tuesday], from: '08:00', to: '18:00'}], freezes: [{from: 2026-11-03, to: 2026-11-04, reason: inventory}]}}\n"
        + "        - {name: asked, program: {name: board}}\n"
        + $"      leave: [{Deployed}]\n";
}
